// A level in another language than the page's: all its words are marked with their language, and none of the page's own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { readFile } from '../../src/levels/extends.js';
import { fileTexts } from '../../src/levels/schema.js';
import { plainData } from '../../src/levels/source.js';
import { formatOwnLink } from '../../src/record/index.js';
import { retell } from '../levels/retell.js';
import { type Player, sitDown } from './player.js';

const library = (id: string) =>
  readFileSync(join(import.meta.dirname, `../../levels/${id}.yaml`), 'utf8');

/** The tutorial in a language that nobody speaks, and in no other. */
async function opensZembla(): Promise<Player> {
  const file = readFile(library('first-orders'), { library });
  if (file.kind === 'refused') throw new Error('The level cannot be read.');
  let count = 0;
  const nextWord = () => {
    count += 1;
    return `Zembla${count}`;
  };
  const texts = JSON.stringify(retell(fileTexts, plainData(file.root), nextWord));
  const text = `format: 1\nid: zembla\nextends: first-orders\nforesight: advisers\ntranslations: {art: ${texts}}\n`;
  const player = await sitDown();
  await player.follows(formatOwnLink({ text, language: 'art' }));
  return player;
}

/** Words of the level alone that are not marked, and marked words that are the page's. */
function wrongMarks(): readonly string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const wrong: string[] = [];
  while (texts.nextNode()) {
    const words = texts.currentNode.textContent?.trim() ?? '';
    const place = texts.currentNode.parentElement;
    const isMarked = place?.closest('[lang="art"]') !== null;
    if (!/\p{L}/u.test(words) || place?.closest('svg, option, [aria-hidden="true"]')) continue;
    const isOfLevel = /^[“”"·:;, ]*(Zembla\d+[“”".·:;, ]*)+$/.test(words);
    if (isOfLevel !== isMarked) {
      const where = `${place?.closest('[class]')?.className}`;
      wrong.push(`${isMarked ? 'marked' : 'unmarked'} in ${where}: ${words.slice(0, 40)}`);
    }
  }
  return [...new Set(wrong)];
}

test('words of a level in another language are marked on every screen, and only they', async () => {
  const player = await opensZembla();
  const play = await screen.findByRole('button', { name: 'Play' });
  expect(wrongMarks(), 'before it is played').toEqual([]);
  await player.user.click(play);
  await player.findsButton('To the plan');
  expect(wrongMarks(), 'briefing').toEqual([]);
  for (const key of ['r', 'g']) {
    await player.user.keyboard(key);
    await screen.findByRole('dialog');
    expect(wrongMarks(), `dialog ${key}`).toEqual([]);
    await player.presses('Close');
  }
  await player.plans();
  expect(wrongMarks(), 'plan').toEqual([]);
  await player.commits();
  await player.hearsAll();
  expect(wrongMarks(), 'facts').toEqual([]);
  await player.presses('To the next briefing');
  await player.findsButton('To the plan');
  await player.user.keyboard('l');
  await screen.findByRole('dialog');
  expect(wrongMarks(), 'log').toEqual([]);
  await player.presses('Close');
  await player.plans();
  await player.commits();
  await player.hearsAll();
  await player.presses('To the debrief');
  await player.findsHeading(/^Debrief/);
  expect(wrongMarks(), 'debrief').toEqual([]);
  for (const button of await screen.findAllByRole('button', { name: 'Show the best order' })) {
    await player.user.click(button);
  }
  await player.presses('Show best play beside them');
  expect(wrongMarks(), 'debrief with best play').toEqual([]);
});
