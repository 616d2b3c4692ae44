// Changes a standing SVG map to Phaser: loads it, waits for its first frame, then takes the SVG away. Where
// there is no graphics card, loading fails or the frame does not come in time, the SVG stays; where the
// card is lost later on, it comes back.
import { graphicsCard } from './graphics-card.js';
import type { MapRenderer } from './renderer.js';
import type { Stage } from './stage.js';
import { createSvgMap } from './svg-map.js';

const patienceMs = 15_000;

export interface PhaserStart {
  readonly host: HTMLElement;
  readonly stage: Stage;
  /** Even where the processor has to imitate a graphics card. */
  readonly isForced: boolean;
  /** Told where there is no graphics card, or where it is lost. */
  readonly onPlain?: (() => void) | undefined;
}

export function startPhaser({ host, stage, isForced, onPlain }: PhaserStart): { cancel(): void } {
  const card = graphicsCard();
  let isWanted = card === 'present' || (isForced && card === 'software');
  const place = document.createElement('div');
  Object.assign(place.style, { position: 'absolute', inset: '0', visibility: 'hidden' });
  const giveUp = (): void => {
    isWanted = false;
    place.remove();
  };
  const timer = setTimeout(giveUp, patienceMs);
  const goBack = (): void => {
    if (!isWanted) return;
    stage.change(createSvgMap(host));
    giveUp();
    onPlain?.();
  };
  const arrive = (renderer: MapRenderer): void => {
    clearTimeout(timer);
    if (!isWanted) {
      renderer.destroy();
      return;
    }
    place.style.visibility = 'visible';
    stage.change(renderer);
    place.querySelector('canvas')?.addEventListener('webglcontextlost', goBack);
  };
  const start = async (): Promise<void> => {
    const { startPhaserMap } = await import('./phaser-map.js');
    if (!isWanted) return;
    host.prepend(place);
    arrive(await startPhaserMap(place, stage.layout));
  };
  if (isWanted) start().catch(giveUp);
  else if (card === 'missing') onPlain?.();
  return {
    cancel() {
      clearTimeout(timer);
      giveUp();
    },
  };
}
