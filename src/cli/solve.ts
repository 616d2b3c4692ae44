// `solve LEVEL`: best play, exactly: its value, its risk, what it spends, what it does last, and the
// yardsticks beside it.
import { createState, deskAt, formatOrder, type Tables } from '../rules/index.js';
import {
  type Bounds,
  baselineNames,
  bestOrder,
  type FinalStances,
  finalStances,
  followBestPlay,
  interestMeans,
  type PolicyWorth,
  type Solution,
  type Spread,
  solve,
  spendOf,
  spreadOf,
  worthByName,
} from '../solver/index.js';
import { formatColumns } from './columns.js';
import { type Command, type Given, onlyPositional, type World } from './command.js';
import { compileFor, readAssumptions, readLevel } from './files.js';
import { boundsText } from './solving.js';

export const solveCommand: Command = {
  name: 'solve',
  usage: 'LEVEL [--set NAME=VALUE] [--json]',
  about:
    'Finds best play exactly: its value, what it does and spends, and the yardsticks beside it.',
  flags: {
    set: { type: 'string', multiple: true, help: 'an assumption and its value; may be repeated' },
    json: { type: 'boolean', help: 'the answer as JSON' },
  },
  async run(given, world) {
    const { level } = await readLevel(world, onlyPositional(given, 'LEVEL'));
    const tables = compileFor(level, { assumptions: readAssumptions(given) });
    const began = performance.now();
    const solved = solve(tables);
    const ms = Math.round(10 * (performance.now() - began)) / 10;
    if (solved.kind === 'solved') return tell(given, world, reportOf(solved, ms));
    if (solved.kind === 'stopped') throw new Error('nobody asked the search to stop');
    const { exact, states, limits, bounds } = solved;
    const refused = { level: level.id, exact, states, limits, ms, bounds };
    return tellRefused(given, world, refused);
  },
};

interface Report {
  readonly level: string;
  readonly exact: true;
  readonly par: number;
  readonly war: number;
  readonly states: number;
  readonly decisionStates: number;
  readonly transitions: number;
  readonly ms: number;
  readonly first: string;
  /** Standard deviation, least and most of the outcomes of best play. */
  readonly sd: number;
  readonly least: number;
  readonly most: number;
  readonly interests: Readonly<Record<string, number>>;
  readonly spend: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly baselines: Readonly<Record<string, PolicyWorth>>;
  readonly final: Readonly<Record<string, readonly FinalStances[]>>;
}

function reportOf(solution: Solution, ms: number): Report {
  const { tables, par, war, states, decisionStates, transitions } = solution;
  const course = followBestPlay(solution.graph, solution.values);
  const spread: Spread = spreadOf(course);
  const names = baselineNames(tables.level);
  const finals = finalStances(solution, course);
  return {
    level: tables.level.id,
    exact: true,
    par,
    war,
    states,
    decisionStates,
    transitions,
    ms,
    first: firstOrder(tables, solution),
    sd: spread.deviation,
    least: spread.outcomes[0]?.points ?? par,
    most: spread.outcomes.at(-1)?.points ?? par,
    interests: Object.fromEntries(
      interestMeans(solution, course).map(({ interest, mean }) => [interest, mean]),
    ),
    spend: spendTable(solution, course),
    baselines: Object.fromEntries(names.map((name) => [name, worthByName(solution, name)])),
    final: Object.fromEntries(
      tables.level.crises.map(({ id }) => [id, finals.filter(({ crisis }) => crisis === id)]),
    ),
  };
}

/** Nothing where a draw comes before the first decision. */
function firstOrder(tables: Tables, solution: Solution): string {
  const start = createState(tables);
  if (deskAt(tables, start) === undefined) return '';
  return formatOrder(tables, bestOrder(solution, start));
}

function spendTable(solution: Solution, course: ReturnType<typeof followBestPlay>) {
  const table: Record<string, Record<string, number>> = {};
  for (const { crisis, budget, points } of spendOf(solution, course)) {
    table[crisis] = { ...table[crisis], [budget]: points };
  }
  return table;
}

function tell(given: Given, world: World, report: Report) {
  if (given.has('json')) {
    world.out(JSON.stringify(report, undefined, 2));
    return 0 as const;
  }
  const { level, par, war, sd, least, most, states, decisionStates, transitions, ms } = report;
  world.out(`${level}: best play, exact: ${par.toFixed(2)} points, war ${percent(war)}`);
  world.out(`  outcomes ${least} to ${most}, standard deviation ${sd.toFixed(2)}`);
  world.out(
    `  ${decisionStates} decision states, ${states} in all, ${transitions} transitions, ${ms} ms`,
  );
  world.out(`First order: ${report.first}`);
  world.out('Baselines');
  const rows = Object.entries(report.baselines).map(([name, { mean, deviation, war: risk }]) => [
    name,
    mean.toFixed(1),
    `${((100 * mean) / par).toFixed(0)} %`,
    `sd ${deviation.toFixed(1)}`,
    `war ${percent(risk)}`,
  ]);
  for (const line of formatColumns(rows)) world.out(`  ${line}`);
  tellPlay(world, report);
  return 0 as const;
}

function tellPlay(world: World, { spend, final, interests }: Report): void {
  world.out('Interests under best play');
  const means = Object.entries(interests).map(([id, mean]) => [id, mean.toFixed(1)]);
  for (const line of formatColumns(means)) world.out(`  ${line}`);
  world.out('Points spent under best play');
  const rows = Object.entries(spend).map(([crisis, budgets]) => [
    crisis,
    Object.entries(budgets)
      .map(([budget, points]) => `${budget} ${points.toFixed(2)}`)
      .join(', '),
  ]);
  for (const line of formatColumns(rows)) world.out(`  ${line}`);
  world.out('Last stances under best play');
  for (const { desk, turn, stances } of Object.values(final).flat()) {
    const told = stances.map(({ stance, probability }) => `${stance} ${percent(probability)}`);
    world.out(`  turn ${turn}  ${desk}: ${told.join(', ')}`);
  }
}

function tellRefused(
  given: Given,
  world: World,
  refused: {
    readonly level: string;
    readonly states: number;
    readonly ms: number;
    readonly bounds: Bounds;
  },
) {
  if (given.has('json')) world.out(JSON.stringify(refused, undefined, 2));
  else {
    world.out(`${refused.level}: not solved: more states than fit, ${refused.states} by then`);
    world.out(boundsText(refused.bounds));
  }
  return 1 as const;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
