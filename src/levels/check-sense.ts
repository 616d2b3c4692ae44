// What a level says that is right in form and still cannot be meant: asked only of a level that is
// sound otherwise. What makes it unplayable or untrue is an error, the rest are warnings.
import type { Level } from '../rules/index.js';
import { checkChains } from './check-chains.js';
import { checkLuck } from './check-luck.js';
import { checkMenus } from './check-menus.js';
import { checkPossible } from './check-possible.js';
import { checkRecordPlay } from './check-record-play.js';
import { checkUse } from './check-use.js';
import type { ProblemList } from './problems.js';
import type { MapNode } from './source.js';
import { createSpanReader } from './spans.js';
import { surveyLevel } from './survey.js';
import { createTeller } from './telling.js';

/** Tells everything that a look at the whole level finds without playing it. */
export function checkSense(level: Level, root: MapNode, problems: ProblemList): void {
  const telling = createTeller(root, problems);
  const reader = createSpanReader();
  checkPossible(level, surveyLevel(level), telling);
  checkLuck(level, reader, telling);
  checkMenus(level, reader, telling);
  checkRecordPlay(level, telling);
  checkChains(level, reader, telling);
  checkUse(level, telling);
}
