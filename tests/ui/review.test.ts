// The review in the debrief: luck and skill apart, another try at a costly turn, what if, best play
// beside the record; and what is told while there is no review.
import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import {
  type BestPlay,
  type BestPlayAnswer,
  type BestPlayProgress,
  CancelledError,
} from '../../src/session/index.js';
import { type Player, sitDown } from './player.js';

/** A game of the tutorial, with best play worked out. */
async function reviewedGame(): Promise<Player> {
  const player = await sitDown();
  await player.opens('First orders');
  await player.playsTurn('Cover at the UN');
  await player.playsTurn('Stand aside');
  await player.findsHeading(/^Debrief/);
  await screen.findByText(/^From the start, best play/, {}, { timeout: 30_000 });
  return player;
}

/** What the sentence of a finding says, as numbers. */
function figuresOf(sentence: string): readonly number[] {
  return [...sentence.matchAll(/\d+\.\d/g)].map(([figure]) => Number(figure));
}

function region(name: string) {
  return within(screen.getByRole('region', { name }));
}

test('the sentence about luck and skill adds up to the outcome', async () => {
  await reviewedGame();
  const sentence = region('Luck and skill apart').getByText(/^From the start/).textContent;
  const [start = 0, skill = 0, luck = 0, outcome = 0] = figuresOf(sentence);
  const sign = sentence.includes('Luck took') ? -1 : 1;
  expect(start - skill + sign * luck).toBeCloseTo(outcome, 6);
  const shown = screen.getByText('of 100').parentElement?.querySelector('strong')?.textContent;
  expect(outcome.toFixed(1)).toBe(shown);
});

test('the head says how it went, the worst turn, and what was luck', async () => {
  await reviewedGame();
  const verdict = region('How it went');
  expect(verdict.getByText(/Luck (hardly mattered|helped|was against you)/)).toBeTruthy();
  const worst = verdict.getByRole('link', { name: /^turn\s\d, / });
  const card = document.querySelector(worst.getAttribute('href') ?? '');
  const cost = card?.querySelector('h3')?.textContent.match(/\d+\.\d/)?.[0] ?? 'no card';
  expect(verdict.getByText(/^Your worst turn/).textContent).toContain(cost);
});

test('the best order is covered until it is looked for', async () => {
  const player = await reviewedGame();
  const section = region('The turns that cost most');
  const covered = section.getAllByText('Still covered.').length;
  expect(covered).toBeGreaterThan(0);
  const [show] = section.getAllByRole('button', { name: 'Show the best order' });
  if (show === undefined) throw new Error('the best order cannot be shown');
  await player.user.click(show);
  expect(section.queryAllByText('Still covered.')).toHaveLength(covered - 1);
});

test('the chart has a table with orders, grades in words and luck', async () => {
  const player = await reviewedGame();
  const luck = region('Luck and skill apart');
  expect(luck.getByRole('img', { name: /^The outcome to be expected/ })).toBeTruthy();
  await player.user.click(luck.getByText('Turn by turn, as a table'));
  const table = within(luck.getAllByRole('table')[0] ?? document.body);
  const [, first, second, sum] = table.getAllByRole('row');
  for (const row of [first, second])
    expect(row?.textContent).toMatch(/best|sound|slack|costly|grave/);
  expect(sum?.textContent).toMatch(/^All turns/);
});

test('a costly turn is tried again on the board, and its reason is told', async () => {
  const player = await reviewedGame();
  const section = region('The turns that cost most');
  const [open] = section.getAllByRole('button', { name: 'Put it back on the board' });
  if (open === undefined) throw new Error('no turn was costly');
  await player.user.click(open);
  await player.user.click(section.getByRole('button', { name: 'Try this order' }));
  expect(await section.findByText(/^This one gives up .* Look again\.$/)).toBeTruthy();
  expect(section.queryByRole('heading', { name: 'Why' })).toBeNull();
  const [show] = section.getAllByRole('button', { name: 'Show the best order' });
  if (show === undefined) throw new Error('the best order cannot be shown');
  await player.user.click(show);
  expect(await section.findByText('The best order is on the board.')).toBeTruthy();
  expect(section.getByRole('heading', { name: 'Why' })).toBeTruthy();
  await player.user.click(section.getByRole('button', { name: 'Try this order' }));
  expect(section.getAllByText(/instead of/).length).toBeGreaterThan(0);
});

test('another order is played out under the same luck', async () => {
  const player = await reviewedGame();
  const section = region('What if');
  const turn = section.getByLabelText('The turn to go back to');
  await player.user.selectOptions(turn, '1');
  await player.user.click(section.getByRole('button', { name: 'Put it back on the board' }));
  expect(section.getByRole('button', { name: 'Play it out' })).toHaveProperty('disabled', true);
  await player.user.click(section.getByRole('radio', { name: /^Contractors/ }));
  await player.user.click(section.getByRole('radio', { name: 'as you played' }));
  await player.user.click(section.getByRole('button', { name: 'Play it out' }));
  expect(await section.findByText(/^The game would have ended/)).toBeTruthy();
  expect(section.getByText(/“Contractors.*” instead of/)).toBeTruthy();
});

test('best play stands beside the player and the record, once it is asked for', async () => {
  const player = await reviewedGame();
  const compare = region('You, the record, best play');
  expect(compare.queryByRole('columnheader', { name: 'Best from there' })).toBeNull();
  await player.presses('Show best play beside them');
  expect(compare.getByRole('columnheader', { name: 'Best from there' })).toBeTruthy();
  const outcomes = compare.getByRole('row', { name: /^Outcome under the luck/ });
  expect(within(outcomes).getAllByRole('cell')).toHaveLength(3);
});

/** A search that answers what and when the test says. */
class PretendSearch implements BestPlay {
  tell: (progress: BestPlayProgress) => void = () => undefined;
  answer: (answer: BestPlayAnswer) => void = () => undefined;
  fail: (error: Error) => void = () => undefined;

  ask(
    _subject: unknown,
    _question: unknown,
    onProgress: (progress: BestPlayProgress) => void = () => undefined,
  ): Promise<BestPlayAnswer> {
    this.tell = onProgress;
    return new Promise((resolve, reject) => {
      this.answer = resolve;
      this.fail = reject;
    });
  }

  cancel(): void {
    this.fail(new CancelledError('called off'));
  }
}

async function waitingGame() {
  const search = new PretendSearch();
  const player = await sitDown({ bestPlay: search });
  await player.playsFirstOrders();
  return { player, search };
}

test('the search shows how far it is, and can be stopped and begun again', async () => {
  const { player, search } = await waitingGame();
  const bar = await screen.findByRole('progressbar');
  search.tell({ share: 0.5, states: 1234 });
  expect(await screen.findByText('1,234 positions so far')).toBeTruthy();
  expect(bar).toHaveProperty('value', 0.5);
  await player.presses('Stop');
  expect(await screen.findByText('You stopped the search for best play.')).toBeTruthy();
  await player.presses('Work it out');
  expect(await screen.findByRole('progressbar')).toBeTruthy();
});

test('a level that is too large is told with its bounds', async () => {
  const { search } = await waitingGame();
  search.answer({
    kind: 'refused',
    exact: false,
    states: 4_000_000,
    bounds: {
      lower: 12.3,
      lowerMethod: { code: 'policy', policy: 'hold' },
      upper: 93,
      upperMethod: { code: 'interest-spans' },
    },
  });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('more than 4,000,000');
  expect(alert.textContent).toContain('at least 12.3 and at most 93.0');
});

test('a search that fails is told, and can be tried again', async () => {
  const { player, search } = await waitingGame();
  search.fail(new Error('out of memory'));
  expect(await screen.findByText(/did not come to an end/)).toBeTruthy();
  expect(screen.getByText('out of memory')).toBeTruthy();
  await player.presses('Try again');
  expect(await screen.findByRole('progressbar')).toBeTruthy();
});
