// The player's orders beside what happened in the world and what was best there, turn by turn.
import type { CompareView, DebriefView, ReadyReviewView, ReviewView } from '../../session/index.js';
import { debriefText, reviewText } from '../../text/index.js';
import { formatPoints, formatTenths } from './figures.js';
import { Section } from './section.js';

interface CompareProps {
  readonly view: DebriefView;
  readonly review: ReviewView;
}

export function Compare({ view, review }: CompareProps) {
  const turns = view.compare;
  const known = review.status === 'ready' ? review : undefined;
  const columns = known === undefined ? 3 : 4;
  const rows = turns.flatMap((turn) => turn.rows).filter((row) => row.record !== undefined);
  const same = rows.filter((row) => row.same).length;
  return (
    <Section id="compare" title={debriefText.compare} about={debriefText.compareAbout}>
      {rows.length === 0 ? undefined : (
        <p class="debrief-finding">{debriefText.compareCount(same, rows.length)}</p>
      )}
      <table class="debrief-compare">
        <thead>
          <tr>
            <th scope="col">{debriefText.desk}</th>
            <th scope="col">{debriefText.yours}</th>
            <th scope="col">{debriefText.record}</th>
            {known === undefined ? undefined : <th scope="col">{reviewText.bestColumn}</th>}
          </tr>
        </thead>
        {turns.map((turn) => (
          <CompareTurn key={turn.turn} turn={turn} columns={columns} best={bestOf(known, turn)} />
        ))}
        {known === undefined || view.isPartial ? undefined : (
          <Outcomes review={known} view={view} />
        )}
      </table>
      {known === undefined ? undefined : <p class="debrief-key">{reviewText.outcomesAbout}</p>}
      {known !== undefined && !view.isPartial && known.best.outcome * 10 < view.tenths ? (
        <p class="debrief-key">{reviewText.bestWorse}</p>
      ) : undefined}
      <OrdersOnPaper turns={turns} />
    </Section>
  );
}

/** The best stances of a turn by desk, where they are known. */
type BestStances = ReadonlyMap<string, string>;

function bestOf(
  review: ReadyReviewView | undefined,
  { turn }: CompareView,
): BestStances | undefined {
  const found = review?.turns.find((one) => one.turn === turn);
  return found && new Map(found.best.map(({ desk, stanceName }) => [desk, stanceName]));
}

interface CompareTurnProps {
  readonly turn: CompareView;
  readonly columns: number;
  readonly best: BestStances | undefined;
}

function CompareTurn({ turn, columns, best }: CompareTurnProps) {
  return (
    <tbody>
      <tr class="debrief-compare-turn">
        <th scope="rowgroup" colSpan={columns}>
          <span class="stamp stamp-small">{turn.date}</span> {turn.title}
        </th>
      </tr>
      {turn.rows.map((row) => (
        <tr key={row.desk} class={row.same ? 'is-same' : ''}>
          <th scope="row">{row.deskName}</th>
          <td>{row.yours.stanceName}</td>
          <td>
            {row.same ? (
              <span class="debrief-same">{debriefText.same}</span>
            ) : (
              (row.record?.stanceName ?? '')
            )}
          </td>
          {best === undefined ? undefined : (
            <td>
              <BestStance name={best.get(row.desk) ?? ''} yours={row.yours.stanceName} />
            </td>
          )}
        </tr>
      ))}
      <tr class="debrief-told">
        <td colSpan={columns}>
          {turn.isHypothetical ? (
            debriefText.hypothetical
          ) : (
            <>
              <strong>{debriefText.happened}</strong> {turn.told}
            </>
          )}
        </td>
      </tr>
    </tbody>
  );
}

function BestStance({ name, yours }: { readonly name: string; readonly yours: string }) {
  return name === yours ? <span class="debrief-same">{debriefText.same}</span> : name;
}

interface OutcomesProps {
  readonly review: ReadyReviewView;
  readonly view: DebriefView;
}

/** Three games under one luck. */
function Outcomes({ review: { record, best }, view }: OutcomesProps) {
  const say = ({ outcome, war }: ReadyReviewView['best']) =>
    war ? reviewText.war : formatPoints(outcome);
  return (
    <tbody class="review-outcomes">
      <tr>
        <th scope="row">{reviewText.outcomes}</th>
        <td>{view.war === undefined ? formatTenths(view.tenths) : reviewText.war}</td>
        <td>{say(record)}</td>
        <td>{say(best)}</td>
      </tr>
    </tbody>
  );
}

/** The same on the printed sheet: a line a turn, what the player did, without standing aside. */
function OrdersOnPaper({ turns }: { readonly turns: readonly CompareView[] }) {
  return (
    <ol class="debrief-on-paper debrief-orders">
      {turns.map((turn) => {
        const active = turn.rows.filter((row) => !row.yours.isHold);
        const names = active.map((row) => `${row.yours.stanceName}${row.same ? ' =' : ''}`);
        return (
          <li key={turn.turn}>
            <strong>{turn.date}</strong> {names.length === 0 ? '–' : names.join('; ')}
          </li>
        );
      })}
    </ol>
  );
}
