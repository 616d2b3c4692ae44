// The three buttons that bring the map closer and back, and what is said of it then. Whoever is at a button keeps it,
// though it has nothing more to do.
import type { Lens } from './lens.js';
import { fonts, theme } from './theme.js';
import type { MapWords } from './words.js';

/** How much closer a press brings the map. */
export const step = 1.5;
/** What is said of the map waits until it has rested for so long. */
const sayAfterMs = 600;

interface ZoomButtons {
  /** After every change of the view. */
  refresh(): void;
  remove(): void;
}

export function createButtons(host: HTMLElement, lens: Lens, { tools }: MapWords): ZoomButtons {
  const bar = document.createElement('div');
  Object.assign(bar.style, {
    position: 'absolute',
    zIndex: '2',
    top: '9px',
    right: '9px',
    display: 'grid',
    gap: '4px',
  });
  const closer = buttonOf('+', tools.closer, () => {
    if (!lens.isClosest) lens.zoom(step);
  });
  const further = buttonOf('−', tools.further, () => lens.zoom(1 / step));
  const whole = buttonOf('◻', tools.whole, () => lens.reset());
  const sayer = createSayer(lens, tools.zoomed);
  bar.append(closer, further, whole, sayer.place);
  const show = (): void => {
    const isWhole = !lens.isClose;
    const isHidden = isWhole && !bar.contains(document.activeElement);
    for (const each of [further, whole]) each.style.display = isHidden ? 'none' : '';
    rest(closer, lens.isClosest);
    for (const each of [further, whole]) rest(each, isWhole);
  };
  bar.addEventListener('focusout', () => setTimeout(show));
  for (const kind of ['pointerdown', 'pointermove', 'click'] as const)
    bar.addEventListener(kind, (event) => event.stopPropagation());
  host.append(bar);
  return {
    refresh() {
      show();
      sayer.refresh();
    },
    remove() {
      sayer.leave();
      bar.remove();
    },
  };
}

function buttonOf(sign: string, name: string, act: () => void): HTMLButtonElement {
  const side = matchMedia('(pointer: coarse)').matches ? 44 : 32;
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = sign;
  made.title = name;
  made.setAttribute('aria-label', name);
  Object.assign(made.style, {
    width: `${side}px`,
    minWidth: '0',
    height: `${side}px`,
    minHeight: '0',
    padding: '0',
    border: `1px solid ${theme.ink}`,
    borderRadius: '0',
    background: theme.plate,
    color: theme.ink,
    font: `600 19px/1 ${fonts.figures}`,
    cursor: 'pointer',
  });
  made.addEventListener('click', act);
  return made;
}

function rest(button: HTMLButtonElement, isIdle: boolean): void {
  button.setAttribute('aria-disabled', String(isIdle));
  button.style.color = isIdle ? theme.inkSoft : theme.ink;
}

/** Says once how close the map is, when it has come to rest. */
function createSayer(lens: Lens, zoomed: (percent: number) => string) {
  const place = document.createElement('span');
  place.setAttribute('role', 'status');
  Object.assign(place.style, { position: 'absolute', overflow: 'hidden', clipPath: 'inset(50%)' });
  let percent = lens.percent;
  let timer = 0;
  const say = (): void => {
    if (lens.percent !== percent) place.textContent = zoomed(lens.percent);
    percent = lens.percent;
  };
  return {
    place,
    refresh(): void {
      clearTimeout(timer);
      timer = window.setTimeout(say, sayAfterMs);
    },
    leave: (): void => clearTimeout(timer),
  };
}
