// Sound: off until somebody asks for it, which cue belongs to what, how loud, and its words on screen.
import { fireEvent, screen } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Player, sitDown } from './player.js';

/** Everything that was asked of the pretend instrument. */
interface Heard {
  contexts: PretendContext[];
  /** Pitch of each oscillator or noise that began, with when. */
  begun: { readonly pitch: number; readonly at: number }[];
}
let heard: Heard;
/** Seconds on the instrument's own clock. */
let now = 0;

class Parameter {
  value = 0;
  setValueAtTime(): void {}
  linearRampToValueAtTime(): void {}
}

class PretendNode {
  readonly gain = new Parameter();
  readonly frequency = new Parameter();
  type = '';
  buffer: unknown;
  onended: unknown;
  private to: PretendNode | undefined;
  connect(to: PretendNode): void {
    this.to = to;
  }
  disconnect(): void {}
  start(at: number): void {
    // The noise has its pitch in the filter behind it.
    heard.begun.push({ pitch: this.frequency.value || (this.to?.frequency.value ?? 0), at });
  }
  stop(): void {}
}

class PretendContext {
  readonly destination = new PretendNode();
  readonly sampleRate = 8000;
  readonly gains: PretendNode[] = [];
  isClosed = false;
  constructor() {
    heard.contexts.push(this);
  }
  get currentTime(): number {
    return now;
  }
  createGain(): PretendNode {
    const gain = new PretendNode();
    this.gains.push(gain);
    return gain;
  }
  createOscillator(): PretendNode {
    return new PretendNode();
  }
  createBufferSource(): PretendNode {
    return new PretendNode();
  }
  createBiquadFilter(): PretendNode {
    return new PretendNode();
  }
  createBuffer(_: number, length: number) {
    const samples = new Float32Array(length);
    return { getChannelData: () => samples };
  }
  async close(): Promise<void> {
    this.isClosed = true;
  }
}

const pitches = { stamp: 95, tick: 2600, ladder: 131, war: 55, debrief: 220 };

beforeEach(() => {
  heard = { contexts: [], begun: [] };
  now = 0;
  vi.stubGlobal('AudioContext', PretendContext);
});

afterEach(() => {
  vi.unstubAllGlobals();
  setHidden(false);
});

function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The cues heard so far, in their order. */
function cues(): readonly string[] {
  return heard.begun.flatMap(({ pitch }) =>
    Object.entries(pitches).flatMap(([name, own]) => (own === pitch ? [name] : [])),
  );
}

/** Switches sound on in the settings. The touch that closes them makes the instrument. */
async function withSound(): Promise<Player> {
  const player = await sitDown();
  await player.presses('Settings');
  await player.user.click(await screen.findByRole('checkbox', { name: 'Sound' }));
  await isListening();
  await player.presses('Close');
  return player;
}

/** Sound is fetched late: touches the page until the instrument is there. */
async function isListening(): Promise<void> {
  await expect
    .poll(() => {
      fireEvent.pointerUp(document.body);
      return heard.contexts.length;
    })
    .toBeGreaterThan(0);
}

/** In the facts of a turn, tells one more. */
async function tells(player: Player): Promise<void> {
  await player.presses('Next');
}

/** To the facts of the second turn, which hold a war. */
async function goesToWar(player: Player): Promise<void> {
  await player.follows('#level=first-orders&set=libya-unsure:0');
  await player.playsTurn();
  await player.plans();
  await player.chooses('Open air intervention');
  await player.commits();
}

test('without the switch nothing is made, whatever happens', async () => {
  const player = await sitDown();
  await player.playsFirstOrders();
  expect(heard.contexts).toEqual([]);
});

test('the switch and the volume are kept, and nothing is made before a hand touches the page', async () => {
  const before = await withSound();
  await before.presses('Settings');
  fireEvent.change(await screen.findByRole('slider', { name: 'Volume' }), {
    target: { value: '80' },
  });
  await before.goesAway();
  heard.contexts = [];
  const player = await sitDown({ browser: before.browser });
  await player.follows('#level=first-orders');
  await player.findsButton('To the plan');
  expect(heard.contexts).toEqual([]);
  await isListening();
  await player.presses('Settings');
  expect(await screen.findByRole('slider', { name: 'Volume' })).toHaveProperty('value', '80');
});

test('an order is stamped, facts tick, and the ladder sounds where it rises, with its words', async () => {
  const player = await withSound();
  await player.opens('First orders');
  await player.plans();
  await player.chooses('Contractors');
  expect(heard.begun).toEqual([]);
  await player.commits();
  await player.presses('Pause');
  expect(cues()).toContain('stamp');
  heard.begun = [];
  // The price of the order, and then what it does: the ladder rises by a rung.
  now = 10;
  await tells(player);
  expect(cues()).toEqual(['tick']);
  now = 20;
  await tells(player);
  expect(cues()).toEqual(['tick', 'ladder']);
  expect((await screen.findByText(/^Two low tones/)).textContent).toBe(
    'Two low tones. Escalation: noticed',
  );
  expect(screen.getByText(/^Two low tones/).getAttribute('aria-hidden')).toBe('true');
});

test('facts that come fast tick at most four times a second', async () => {
  const player = await withSound();
  await player.opens('First orders');
  await player.plans();
  await player.commits();
  await player.presses('Pause');
  heard.begun = [];
  for (const at of [10, 10.1, 10.2, 10.3]) {
    now = at;
    await tells(player);
  }
  expect(heard.begun.map(({ at }) => at)).toEqual([10, 10.3]);
});

test('war is one long tone with its words; then there is silence, in the debrief too', async () => {
  const player = await withSound();
  await goesToWar(player);
  await player.presses('Pause');
  heard.begun = [];
  await player.hearsAll();
  expect(cues()).toEqual(['war']);
  await screen.findByText('One long low tone: war.');
  await player.presses('To the debrief');
  await player.findsHeading(/^Debrief/);
  expect(cues()).toEqual(['war']);
});

test('the debrief of a game without war opens softly', async () => {
  const player = await withSound();
  await player.playsFirstOrders();
  expect(cues().at(-1)).toBe('debrief');
});

test('the volume is how loud it is: nothing at 0, a quarter of the strength at half', async () => {
  const player = await withSound();
  const master = () => heard.contexts.at(-1)?.gains[0]?.gain.value ?? Number.NaN;
  const half = master();
  await player.presses('Settings');
  const slider = await screen.findByRole('slider', { name: 'Volume' });
  fireEvent.change(slider, { target: { value: '100' } });
  await expect.poll(master).toBeCloseTo(4 * half);
  fireEvent.change(slider, { target: { value: '0' } });
  await expect.poll(master).toBe(0);
});

test('a hidden page makes no sound; switching sound off gives the instrument back', async () => {
  const player = await withSound();
  const [first] = heard.contexts;
  setHidden(true);
  expect(first?.isClosed).toBe(true);
  await player.opens('First orders');
  await player.plans();
  await player.commits();
  expect(heard.begun).toEqual([]);
  setHidden(false);
  expect(heard.contexts).toHaveLength(2);
  await player.presses('Settings');
  await player.user.click(await screen.findByRole('checkbox', { name: 'Sound' }));
  await expect.poll(() => heard.contexts[1]?.isClosed).toBe(true);
});
