// @vitest-environment happy-dom
// The map in a page, as SVG: text is only ever text, the pointer is answered, facts are played.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMap, type GameMap, type MapFact, type MapOptions } from '../../src/map/index.js';
import { source, words } from './example.js';

let host: HTMLElement;
let map: GameMap;

async function open(options: Partial<MapOptions> = {}): Promise<void> {
  map = await createMap({
    host,
    source,
    words,
    renderer: 'svg',
    reducedMotion: true,
    ...options,
  });
}
const image = () => host.querySelector('[role="img"]');
const texts = () => [...host.querySelectorAll('text')].map((text) => text.textContent);
const drawn = () => host.querySelectorAll('svg *').length;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});
afterEach(() => {
  map.destroy();
  host.remove();
});

describe('the SVG map', () => {
  it('stands at once, and tells itself in words', async () => {
    await open();
    expect(map.renderer).toBe('svg');
    expect(image()?.getAttribute('aria-label')).toContain('Track ladder: incident');
    expect(texts()).toContain('The west');
    expect(host.querySelectorAll('svg path').length).toBeGreaterThan(20);
  });

  it('is not drawn anew for the position that it shows, but for another', async () => {
    await open();
    const first = host.querySelector('svg text');
    map.show(structuredClone(source));
    expect(first?.isConnected).toBe(true);
    map.show({ ...source, facts: [] });
    expect(first?.isConnected).toBe(false);
  });

  it('never takes text for markup', async () => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    await open({
      source: {
        ...source,
        places: source.places.map((place) => ({ ...place, name: hostile })),
        crises: source.crises.map((crisis) => ({ ...crisis, name: hostile })),
        tracks: source.tracks.map((track) => ({
          ...track,
          name: hostile,
          steps: track.steps.map(() => hostile),
        })),
        facts: source.facts.map((fact) => ({ ...fact, title: hostile })),
      },
    });
    expect(host.querySelector('img, script')).toBeNull();
    expect(texts().some((text) => text?.startsWith('<img'))).toBe(true);
  });

  it('draws another position in place of the one before', async () => {
    await open();
    const before = drawn();
    for (let round = 0; round < 20; round += 1) {
      map.show({ ...source, commitments: [] });
      map.show(source);
    }
    expect(drawn()).toBe(before);
    expect(image()?.getAttribute('aria-label')).toContain('3 points planned');
    map.show({ ...source, commitments: [] });
    expect(image()?.getAttribute('aria-label')).not.toContain('3 points planned');
  });

  it('chooses an open crisis by a click on its sign, and no closed one', async () => {
    const onSelect = vi.fn();
    const onHover = vi.fn();
    await open({ onSelect, onHover });
    const clickOn = (place: string) => {
      for (let x = 0; x < 960; x += 12) {
        for (let y = 0; y < 600; y += 12) {
          host.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y }));
          if (onHover.mock.lastCall?.[0]?.place !== place) continue;
          host.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true }));
          return;
        }
      }
      throw new Error(`nothing on the map answers for ${place}`);
    };
    clickOn('tripoli');
    expect(onSelect.mock.calls).toEqual([['west']]);
    clickOn('tehran');
    expect(onSelect).toHaveBeenCalledTimes(1);
    expect(host.textContent).toContain('Track strength: 2 of 3');
  });

  it('comes closer and goes back by keys and buttons, and only then can be moved', async () => {
    await open();
    const place = () => host.querySelector('svg > g')?.getAttribute('transform');
    const press = (key: string) => host.dispatchEvent(new KeyboardEvent('keydown', { key }));
    const button = (name: string) => host.querySelector<HTMLElement>(`[aria-label="${name}"]`);
    const whole = place();
    press('ArrowLeft');
    expect(place()).toBe(whole);
    press('+');
    const close = place();
    expect(close).not.toBe(whole);
    press('ArrowLeft');
    expect(place()).not.toBe(close);
    expect(button('Whole')?.style.display).toBe('');
    press('0');
    expect(place()).toBe(whole);
    expect(button('Whole')?.style.display).toBe('none');
    button('Closer')?.click();
    expect(place()).toBe(close);
    button('Further')?.click();
    expect(place()).toBe(whole);
  });

  it('moves the land as it was drawn while the wheel turns, and draws it anew when it rests', async () => {
    await open();
    const ground = host.querySelector('svg');
    const lands = () => [...(ground?.querySelectorAll('path') ?? [])];
    const before = lands();
    vi.useFakeTimers();
    host.dispatchEvent(new WheelEvent('wheel', { deltaY: -200, bubbles: true, cancelable: true }));
    expect(ground?.style.transform).toMatch(/scale\(1\.\d+\)/);
    expect(lands()[0]).toBe(before[0]);
    vi.runAllTimers();
    vi.useRealTimers();
    expect(ground?.style.transform).toMatch(/scale\(1\)/);
    expect(lands()).toHaveLength(before.length);
    expect(lands()[0]).not.toBe(before[0]);
  });

  it('leaves the host as it found it', async () => {
    await open();
    map.destroy();
    expect(host.childElementCount).toBe(0);
  });
});

describe('facts on the map', () => {
  const facts: readonly MapFact[] = [
    {
      title: 'A gift',
      map: { as: 'flow', from: 'moscow', to: 'tehran' },
      changes: [{ target: 'strength', after: 3 }],
    },
    {
      title: 'A visit',
      map: { as: 'mark', to: 'natanz' },
      changes: [{ target: 'ladder', after: 2 }],
    },
  ];
  const told = () => image()?.getAttribute('aria-label') ?? '';

  it('are shown at once, all of them, where nothing may move', async () => {
    await open();
    const begun: number[] = [];
    await map.play(facts, 1, (index) => begun.push(index));
    expect(begun).toEqual([0, 1]);
    expect(told()).toContain('Track strength: 3 of 3');
    expect(told()).toContain('Track ladder: brink');
    expect(told()).toContain('A gift; A visit');
  });

  it('are played in turn, and end in the same picture', async () => {
    await open({ reducedMotion: false });
    const begun: number[] = [];
    const playing = map.play(facts, 60, (index) => begun.push(index));
    expect(begun).toEqual([0]);
    expect(texts()).toContain('A gift');
    await playing;
    expect(begun).toEqual([0, 1]);
    expect(told()).toContain('Track strength: 3 of 3');
    expect(texts()).not.toContain('A visit');
  });

  it('are all shown when the play is skipped', async () => {
    await open({ reducedMotion: false });
    const playing = map.play(facts, 0.001);
    map.skip();
    await playing;
    expect(told()).toContain('Track strength: 3 of 3');
    expect(told()).toContain('Track ladder: brink');
  });

  it('give way to another position', async () => {
    await open({ reducedMotion: false });
    const playing = map.play(facts, 0.001);
    map.show(source);
    await playing;
    expect(told()).toContain('Track strength: 2 of 3');
  });
});
