// The second phase of the search: values from the last node to the first over the edges of a graph
// (backward induction). Other weights or odds cost only this phase.
import { oddsOf, type Tables } from '../rules/index.js';
import { bankedAtStart } from './banked.js';
import { endTarget, type Graph, type Layer, moveOf, rewardOf, warTarget } from './graph.js';
import {
  addEnvelopes,
  createLineList,
  isBetter,
  keepEnvelope,
  type LineList,
  pushLine,
} from './lines.js';
import { rewardValues } from './rewards.js';
import type { Steps } from './steps.js';
import { createValues, lineCount, lineF, lineP, setLines, type Values } from './values.js';

export interface BackUpOptions {
  /** Points that each interest weighs, by id, in place of the level's own: a rival reading. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Tables of the same level under other assumptions, of which only the odds are taken. */
  readonly odds?: Tables;
}

/**
 * The value of every state of a graph under best play. Throws where other odds give a chance to an
 * outcome that the graph never followed, because it had none.
 */
export function* backingUp(graph: Graph, options: BackUpOptions = {}): Steps<Values> {
  const scale = scaleOf(graph.tables, options.weights);
  const rewards = rewardValues(graph.rewards, scale);
  const percents = percentsOf(graph, options.odds);
  const values = createValues(graph, { scale, rewards, percents });
  spreadBanked(graph, values);
  const lists = [createLineList(), createLineList(), createLineList()] as const;
  const work: Work = { graph, values, lists };
  for (const layer of graph.layers.toReversed()) {
    yield { share: 1 - layer.end / graph.stateCount, states: graph.stateCount };
    if (layer.isChance) backUpDraws(work, layer);
    else backUpDecisions(work, layer);
  }
  return values;
}

interface Work {
  readonly graph: Graph;
  readonly values: Values;
  /** Room for lines. */
  readonly lists: readonly [LineList, LineList, LineList];
}

/** How many times its own worth each interest counts. */
function scaleOf(tables: Tables, weights: BackUpOptions['weights']): readonly number[] {
  return tables.level.interests.map(({ id, weight }) => {
    if (weights === undefined) return 1;
    return weight === 0 ? 0 : (weights[id] ?? 0) / weight;
  });
}

function percentsOf({ odds }: Graph, others: Tables | undefined): readonly number[] {
  if (others === undefined) return odds.percents;
  const percents = odds.percents.slice();
  odds.shown.forEach(({ start, state }, index) => {
    const end = odds.shown[index + 1]?.start ?? percents.length;
    for (let place = start; place < end; place += 1) {
      const percent = oddsOf(others, state, place - start);
      const isNew = percent > 0 && percents[place] === 0;
      if (isNew || (percent < 100 && percents[place] === 100)) {
        throw new Error('the graph did not follow an outcome that these odds let come');
      }
      percents[place] = percent;
    }
  });
  return percents;
}

/** The least and the most that play can have banked on its way to each state. */
function spreadBanked(graph: Graph, values: Values): void {
  const { firstEdge, target, label } = graph;
  const { low, high, rewards } = values;
  if (graph.stateCount === 0) return;
  const start = bankedAtStart(graph, values.scale);
  low[0] = start;
  high[0] = start;
  for (let state = 0; state < graph.stateCount; state += 1) {
    const least = low[state] ?? 0;
    const most = high[state] ?? 0;
    const end = firstEdge[state + 1] ?? 0;
    for (let edge = firstEdge[state] ?? 0; edge < end; edge += 1) {
      const to = target[edge] ?? 0;
      if (to < 0) continue;
      const reward = rewards[rewardOf(label[edge] ?? 0)] ?? 0;
      if (least + reward < (low[to] ?? 0)) low[to] = least + reward;
      if (most + reward > (high[to] ?? 0)) high[to] = most + reward;
    }
  }
}

function backUpDecisions(work: Work, layer: Layer): void {
  for (let state = layer.first; state < layer.end; state += 1) {
    if (!decidePlainly(work, state)) decideByLines(work, state);
  }
}

/** Where one plan is best both with the least and with the most banked, it is best in between. */
function decidePlainly({ graph, values }: Work, state: number): boolean {
  const { firstEdge, target, label } = graph;
  const { p, f, bent, rewards } = values;
  const least = values.low[state] ?? 0;
  const most = values.high[state] ?? 0;
  let lowP = -1;
  let lowF = 0;
  let lowValue = -Infinity;
  let lowEdge = -1;
  let highP = -1;
  let highValue = -Infinity;
  let highEdge = -1;
  const end = firstEdge[state + 1] ?? 0;
  for (let edge = firstEdge[state] ?? 0; edge < end; edge += 1) {
    const to = target[edge] ?? 0;
    if (to >= 0 && bent[to] !== 0) return false;
    const edgeP = to >= 0 ? (p[to] ?? 0) : to === endTarget ? 1 : 0;
    const reward = rewards[rewardOf(label[edge] ?? 0)] ?? 0;
    const edgeF = (to >= 0 ? (f[to] ?? 0) : 0) + edgeP * reward;
    const valueLow = edgeP * least + edgeF;
    const valueHigh = edgeP * most + edgeF;
    if (isBetter(valueLow, edgeP, lowValue, lowP)) {
      lowP = edgeP;
      lowF = edgeF;
      lowValue = valueLow;
      lowEdge = edge;
    }
    if (isBetter(valueHigh, edgeP, highValue, highP)) {
      highP = edgeP;
      highValue = valueHigh;
      highEdge = edge;
    }
  }
  if (lowEdge !== highEdge) return false;
  p[state] = lowP;
  f[state] = lowF;
  return true;
}

/** The best of all lines of all edges. */
function decideByLines({ graph, values, lists }: Work, state: number): void {
  const [all, envelope] = lists;
  all.length = 0;
  envelope.length = 0;
  const end = graph.firstEdge[state + 1] ?? 0;
  for (let edge = graph.firstEdge[state] ?? 0; edge < end; edge += 1) {
    addEdgeLines(graph, values, edge, all);
  }
  keepEnvelope(all, values.low[state] ?? 0, values.high[state] ?? 0, envelope);
  setLines(values, state, envelope);
}

function backUpDraws(work: Work, layer: Layer): void {
  for (let state = layer.first; state < layer.end; state += 1) {
    if (!averagePlainly(work, state)) averageLines(work, state);
  }
}

function averagePlainly({ graph, values }: Work, state: number): boolean {
  const { firstEdge, target, label, oddsStart } = graph;
  const { p, f, bent, rewards, percents } = values;
  const start = oddsStart[state] ?? 0;
  const end = firstEdge[state + 1] ?? 0;
  let sumP = 0;
  let sumF = 0;
  for (let edge = firstEdge[state] ?? 0; edge < end; edge += 1) {
    const to = target[edge] ?? 0;
    if (to === warTarget) continue;
    if (to >= 0 && bent[to] !== 0) return false;
    const edgeLabel = label[edge] ?? 0;
    const odds = (percents[start + moveOf(edgeLabel)] ?? 0) / 100;
    const edgeP = to >= 0 ? (p[to] ?? 0) : 1;
    const reward = rewards[rewardOf(edgeLabel)] ?? 0;
    sumP += odds * edgeP;
    sumF += odds * ((to >= 0 ? (f[to] ?? 0) : 0) + edgeP * reward);
  }
  p[state] = sumP;
  f[state] = sumF;
  return true;
}

/** After each outcome play may follow another line: what is added up are the outcomes' envelopes. */
function averageLines({ graph, values, lists }: Work, state: number): void {
  const [lines] = lists;
  let [, sum, next] = lists;
  sum.length = 0;
  pushLine(sum, 0, 0);
  const range = { low: values.low[state] ?? 0, high: values.high[state] ?? 0 };
  const start = graph.oddsStart[state] ?? 0;
  const end = graph.firstEdge[state + 1] ?? 0;
  for (let edge = graph.firstEdge[state] ?? 0; edge < end; edge += 1) {
    const odds = (values.percents[start + moveOf(graph.label[edge] ?? 0)] ?? 0) / 100;
    lines.length = 0;
    addEdgeLines(graph, values, edge, lines);
    next.length = 0;
    addEnvelopes(sum, { odds, lines }, range, next);
    [sum, next] = [next, sum];
  }
  setLines(values, state, sum);
}

/** Appends the lines of what an edge leads to, its own reward counted in. */
function addEdgeLines(graph: Graph, values: Values, edge: number, into: LineList): void {
  const to = graph.target[edge] ?? 0;
  const reward = values.rewards[rewardOf(graph.label[edge] ?? 0)] ?? 0;
  for (let line = 0; line < lineCount(values, to); line += 1) {
    const p = lineP(values, to, line);
    pushLine(into, p, lineF(values, to, line) + p * reward);
  }
}
