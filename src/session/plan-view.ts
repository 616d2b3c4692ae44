// The view of the planning screen. Whether a stance can be chosen is asked of the rules, for the
// draft with that stance put in; nothing is worked out here.
import {
  checkStance,
  type Desk,
  type Expression,
  evaluate,
  nameValue,
  priceOf,
  type Stance,
  type State,
  stancesOnMenu,
} from '../rules/index.js';
import { betQuestions } from './bet-view.js';
import { type DeskStep, soundOrder, type Walk, walkDraft } from './draft.js';
import { forecastTurn } from './forecast.js';
import { foreseen } from './foreseen.js';
import { viewOfPlay } from './memo.js';
import {
  crisisViews,
  currentTurn,
  priceViews,
  refusalView,
  standingOf,
  turnView,
} from './naming.js';
import type { DeskGroupView, DeskView, OptionView, PlanView, UpsetView } from './plan.js';
import { purseViews } from './purse.js';
import type { Draft, Play } from './state.js';
import type { CrisisView } from './view.js';

/** What the planning screen shows; nothing when the game is over. */
export const planView = viewOfPlay((play): PlanView | undefined => {
  const { game, draft, level } = play;
  const { tables, state } = game;
  if (game.over) return undefined;
  const turn = currentTurn(game);
  const walk = walkDraft(tables, state, draft.order);
  const problem = firstUpset(play, walk);
  return {
    ...turnView(tables, turn),
    foresight: level.foresight,
    groups: groupDesks(play, walk),
    purse: purseViews(tables, state, walk),
    standing: standingOf(tables, state),
    ...(problem === undefined ? {} : { problem }),
    canCommit: problem === undefined && play.access === 'owner',
    canUndo: play.history.length > 0,
    next: betQuestions(play).length > 0 ? 'bet' : 'commit',
    ...exactly(play, walk),
  };
});

function exactly(play: Play, walk: Walk): Pick<PlanView, 'odds' | 'war'> {
  const { game, draft, level } = play;
  if (level.foresight !== 'exact') return { odds: [] };
  const order = soundOrder(walk, draft.order);
  const { odds, war } = forecastTurn(game.tables, game.state, order);
  return { odds, war };
}

function firstUpset(play: Play, walk: Walk): UpsetView | undefined {
  const found = walk.steps.find((step) => step.refusal !== undefined);
  return found === undefined ? undefined : upsetView(play, found);
}

function upsetView({ game }: Play, step: DeskStep): UpsetView | undefined {
  const { desk, refusal } = step;
  if (refusal === undefined) return undefined;
  const stance = desk.stances[step.stance];
  return {
    desk: desk.id,
    deskName: desk.name,
    stance: stance?.id ?? '',
    stanceName: stance?.name ?? '',
    refusal: refusalView(game.tables, refusal),
  };
}

function groupDesks(play: Play, walk: Walk): readonly DeskGroupView[] {
  const crises = crisisViews(play.game.tables, currentTurn(play.game));
  const keys = [...new Set(walk.steps.map((step) => step.desk.crisis))];
  return keys.map((key) => {
    const desks = walk.steps
      .filter((step) => step.desk.crisis === key)
      .map((step) => deskView(play, walk, step));
    const crisis: CrisisView | undefined = crises.find((one) => one.id === key);
    return { desks, ...(crisis === undefined ? {} : { crisis }) };
  });
}

function deskView(play: Play, walk: Walk, step: DeskStep): DeskView {
  const { desk, refusal } = step;
  const { tables } = play.game;
  return {
    id: desk.id,
    name: desk.name,
    options: stancesOnMenu(desk, currentTurn(play.game)).map((stance) =>
      optionView(play, walk, { step, stance }),
    ),
    selected: desk.stances[step.stance]?.id ?? '',
    isChosen: play.draft.chosen.includes(desk.id),
    ...(refusal === undefined ? {} : { problem: refusalView(tables, refusal) }),
  };
}

interface OptionPlace {
  readonly step: DeskStep;
  readonly stance: Stance;
}

function optionView(play: Play, walk: Walk, { step, stance }: OptionPlace): OptionView {
  const { tables } = play.game;
  const { desk, before } = step;
  const index = desk.stances.indexOf(stance);
  const refusal = checkStance(tables, before, index);
  const order = { ...play.draft.order, [desk.id]: stance.id };
  const tried = refusal === undefined ? walkDraft(tables, play.game.state, order) : walk;
  const upset = refusal === undefined ? newUpset(walk, tried, desk) : undefined;
  const upsets = upset === undefined ? undefined : upsetView(play, upset);
  return {
    stance: stance.id,
    name: stance.name,
    about: stance.about,
    isHold: stance.tags.includes('hold'),
    selected: step.stance === index,
    price: priceViews(tables, priceOf(tables, before, index)),
    upkeep: priceViews(tables, upkeepOf(play, stance, before)),
    ...(refusal === undefined ? {} : { refusal: refusalView(tables, refusal) }),
    ...(upsets === undefined ? {} : { upsets }),
    foreseen: foreseen({
      play,
      stance,
      before,
      walk: tried,
      order,
      isRefused: refusal !== undefined,
    }),
  };
}

/** The first desk whose stance held in the draft and does not after the change at `changed`. */
function newUpset(walk: Walk, tried: Walk, changed: Desk): DeskStep | undefined {
  const broken = new Set(
    walk.steps.filter((step) => step.refusal !== undefined).map((step) => step.desk.id),
  );
  return tried.steps.find(
    (step) =>
      step.refusal !== undefined && !broken.has(step.desk.id) && step.desk.id !== changed.id,
  );
}

function upkeepOf({ game }: Play, stance: Stance, state: State) {
  const value = (amount: Expression) =>
    evaluate(amount, (name) => nameValue(game.tables, state, name));
  return stance.upkeep.map(({ budget, amount }) => ({ budget, amount: value(amount) }));
}

/** The draft with a stance chosen at a desk; nothing where the plan view refuses it. */
export function chooseInDraft(play: Play, desk: string, stance: string): Draft | undefined {
  const options = planView({ play })
    ?.groups.flatMap((group) => group.desks)
    .find((one) => one.id === desk)?.options;
  const option = options?.find((one) => one.stance === stance);
  if (option === undefined || option.refusal !== undefined) return undefined;
  const { order, chosen } = play.draft;
  return {
    order: { ...order, [desk]: stance },
    chosen: chosen.includes(desk) ? chosen : [...chosen, desk],
  };
}
