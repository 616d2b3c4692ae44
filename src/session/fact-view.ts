// One fact by its names: what happened, why, what it changed, and how the draw fell.
import type { Fact, Tables } from '../rules/index.js';
import { changeView } from './naming.js';
import type { FactView } from './view.js';

export function factView(tables: Tables, fact: Fact, index: number): FactView {
  const { kind, source, choice, title, because, claims, draw, map } = fact;
  return {
    index,
    kind,
    source,
    sourceName: sourceName(tables, fact),
    ...(choice === undefined ? {} : { choice }),
    title,
    because,
    changes: fact.changes.map((change) => changeView(tables, change)),
    claims,
    ...(draw === undefined ? {} : { draw: drawView(tables, draw) }),
    ...(map === undefined ? {} : { map }),
  };
}

function drawView(tables: Tables, draw: NonNullable<Fact['draw']>): NonNullable<FactView['draw']> {
  const event = tables.level.events.find((one) => one.id === draw.event);
  const outcomes = (event?.outcomes ?? []).map(({ id, name }, index) => ({
    id,
    name,
    odds: draw.odds[index] ?? 0,
    drawn: id === draw.outcome,
  }));
  return { event: draw.event, roll: draw.roll, outcomes };
}

function sourceName(tables: Tables, { kind, source, title }: Fact): string {
  const { desks, reactions, events, closing, atEnd, budgets } = tables.level;
  const lists = {
    order: desks,
    reaction: reactions,
    draw: events,
    closing,
    end: atEnd,
    income: budgets,
    catastrophe: [],
  };
  return lists[kind].find((one) => one.id === source)?.name ?? title;
}
