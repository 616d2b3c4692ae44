// The pseudo-languages change every sentence, and nothing but sentences: levels play as they always do.
import { afterEach, expect, test } from 'vitest';
import {
  commitOrder,
  compileLevel,
  type Level,
  parseOrder,
  startGame,
} from '../../src/rules/index.js';
import { shippedLevels } from '../../src/session/index.js';
import { debriefText, speakLanguage, text } from '../../src/text/index.js';
import { english, speak } from '../../src/text/locale.js';
import { retoldLevels } from '../../src/ui/language/retold-levels.js';
import { differences } from './shapes.js';

afterEach(() => speak(english));

const order = 'libya.arms=contractors libya.talks=say-nothing home=keep-reserve';

async function loadLevel(): Promise<Level> {
  const loaded = await retoldLevels(shippedLevels).load('first-orders');
  if (loaded === undefined) throw new Error('the tutorial is not there');
  return loaded.level;
}

function playFirstTurn(level: Level) {
  const compiled = compileLevel(level, {});
  if (compiled.kind === 'refused') throw new Error('the level is unsound');
  const parsed = parseOrder(order);
  if (parsed.kind === 'refused') throw new Error('the order cannot be read');
  const committed = commitOrder(startGame(compiled.tables, 7), parsed.order);
  if (committed.kind === 'refused') throw new Error('the order is refused');
  return committed.game;
}

test('en-XA is in brackets and two fifths longer, with what is inserted as it came', async () => {
  const before = text.dialogs.early.about;
  const play = text.title.play('X');
  await speakLanguage('en-XA');
  const after = text.dialogs.early.about;
  expect(after).toMatch(/^\[.*\]$/);
  expect(after.length).toBeGreaterThanOrEqual(before.length * 1.4 - 6);
  expect(play).toBe('Play X');
  expect(text.title.play('X')).toBe('[Pláý Xöö]');
  expect(debriefText.inTurn(3)).toContain('3');
  expect(text.number(3.5)).toBe('3.5');
});

test('ar-XB turns every word, and its paragraphs begin with a mark from right to left', async () => {
  await speakLanguage('ar-XB');
  expect(text.frame.close).toBe('\u200F\u202EClose\u202C\u200F');
});

test.each(['en-XA', 'ar-XB'])('a level told in %s plays as the level itself', async (tag) => {
  const own = await loadLevel();
  await speakLanguage(tag);
  const told = await loadLevel();
  expect(told.title).not.toBe(own.title);
  expect(differences(own, told)).toEqual([]);
  const [first, second] = [playFirstTurn(own), playFirstTurn(told)];
  expect([...second.state]).toEqual([...first.state]);
  expect(second.turns[0]?.facts.length).toBe(first.turns[0]?.facts.length);
});
