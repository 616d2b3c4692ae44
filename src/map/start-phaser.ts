// Changes a standing SVG map to Phaser: loads it, waits for its first frame, then takes the SVG
// away. Where WebGL is missing, loading fails or the frame does not come in time, the SVG stays.
import type { MapRenderer } from './renderer.js';
import type { Stage } from './stage.js';

const patienceMs = 15_000;

export function startPhaser(host: HTMLElement, stage: Stage): { cancel(): void } {
  let isWanted = hasWebGl();
  const place = document.createElement('div');
  Object.assign(place.style, { position: 'absolute', inset: '0', visibility: 'hidden' });
  const giveUp = (): void => {
    isWanted = false;
    place.remove();
  };
  const timer = setTimeout(giveUp, patienceMs);
  const arrive = (renderer: MapRenderer): void => {
    clearTimeout(timer);
    if (!isWanted) {
      renderer.destroy();
      return;
    }
    place.style.visibility = 'visible';
    stage.change(renderer);
  };
  const start = async (): Promise<void> => {
    const { startPhaserMap } = await import('./phaser-map.js');
    if (!isWanted) return;
    host.prepend(place);
    arrive(await startPhaserMap(place, stage.layout));
  };
  if (isWanted) start().catch(giveUp);
  return {
    cancel() {
      clearTimeout(timer);
      giveUp();
    },
  };
}

function hasWebGl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
