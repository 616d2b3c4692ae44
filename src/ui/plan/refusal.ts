// Why a stance cannot be ordered, as one sentence.
import type { RefusalView } from '../../session/index.js';
import { text } from '../../text/index.js';

/** The kind of it in a word or two: "Not open.", "Too dear." */
export const refusalKind = ({ code }: RefusalView): string =>
  code === 'locked' ? text.plan.locked : text.plan.short;

export function refusalText(refusal: RefusalView): string {
  switch (refusal.code) {
    case 'locked':
      return refusal.because;
    case 'unaffordable':
      return text.plan.unaffordable(refusal.name, refusal.price, refusal.left);
    case 'not-on-menu':
      return text.plan.notOnMenu;
  }
}
