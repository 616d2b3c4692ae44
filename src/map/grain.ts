// The paper's grain over the map: a small tile of specks, the same each time, repeated by the page.
// It takes no pointer and costs one texture.
import { inkOf } from './inks.js';
import { theme } from './theme.js';

const side = 128;
const specks = 900;

export interface Grain {
  /** In the page's colours as they are now. */
  repaint(): void;
  remove(): void;
}

/** Shows nothing where the page has no canvas. */
export function layGrain(host: HTMLElement): Grain {
  const grain = document.createElement('div');
  grain.setAttribute('aria-hidden', 'true');
  Object.assign(grain.style, {
    position: 'absolute',
    inset: '0',
    zIndex: '1',
    pointerEvents: 'none',
    backgroundSize: `${side}px ${side}px`,
  });
  const repaint = (): void => {
    const tile = tileOf();
    grain.style.backgroundImage = tile === undefined ? '' : `url("${tile}")`;
  };
  repaint();
  host.append(grain);
  return { repaint, remove: () => grain.remove() };
}

function tileOf(): string | undefined {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [side, side];
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  let seed = 7;
  const next = (): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let index = 0; index < specks; index += 1) {
    context.fillStyle = inkOf(index % 3 === 0 ? theme.plate : theme.ink);
    context.globalAlpha = 0.03 + 0.05 * next();
    context.fillRect(next() * side, next() * side, 0.6 + 1.6 * next(), 0.6 + 0.8 * next());
  }
  return canvas.toDataURL('image/png');
}
