// The rings around the signs of the map that a counter can be put on, with what that would order.
import type { PlanView } from '../../session/index.js';
import type { Ring } from './drag-picture.js';
import { mapShown } from './drag-places.js';
import { dropWordsShort } from './drop-words.js';
import { dropAt, type Held, type Place } from './drops.js';

/** A map narrower than this, in CSS pixels, has no room for words beside its rings. */
const roomyMap = 640;

export function ringsOf(plan: PlanView, held: Held, here: Place | undefined): readonly Ring[] {
  const shown = mapShown();
  if (shown === undefined || held.from !== 'purse') return [];
  const isRoomy = shown.host.clientWidth >= roomyMap;
  return shown.map.dropSigns().flatMap(({ crisis, box }): readonly Ring[] => {
    const drop = dropAt(plan, held, { on: 'crisis', crisis });
    const isHere = here?.on === 'crisis' && here.crisis === crisis;
    // A phone's map scrolls away below the bar at the top.
    if (drop === undefined || box.y + box.height < 0) return [];
    const words = isRoomy && !isHere ? dropWordsShort(drop) : '';
    return [{ box, isOpen: drop.does === 'choose', isHere, words }];
  });
}
