// The player's orders beside what happened in the world and what was best there, turn by turn; at first only
// the decisions in which they differ.
import { useState } from 'preact/hooks';
import type { CompareView, DebriefView, ReadyReviewView, ReviewView } from '../../session/index.js';
import { debriefText, reportText, reviewText } from '../../text/index.js';
import { Told } from '../language/told.js';
import { formatPoints, formatTenths } from './figures.js';
import { Section } from './section.js';
import { ThreeGames } from './three-games.js';

interface CompareProps {
  readonly view: DebriefView;
  readonly review: ReviewView;
}

const filters = ['different', 'all'] as const;
type Filter = (typeof filters)[number];

export function Compare({ view, review }: CompareProps) {
  const [filter, setFilter] = useState<Filter>('different');
  // Covered until it is asked for, as the best orders above are.
  const [isBestShown, showBest] = useState(false);
  const turns = view.compare;
  const known = review.status === 'ready' ? review : undefined;
  const shown = isBestShown ? known : undefined;
  const isWhole = known !== undefined && !view.isPartial;
  const rows = turns.flatMap((turn) => turn.rows).filter((row) => row.record !== undefined);
  const same = rows.filter((row) => row.same).length;
  return (
    <Section
      id="compare"
      title={debriefText.compare}
      finding={rows.length === 0 ? undefined : debriefText.compareCount(same, rows.length)}
    >
      {isWhole ? <ThreeGames review={known} view={view} /> : undefined}
      {isWhole && known.best.outcome * 10 < view.tenths ? (
        <p class="debrief-key">{reviewText.bestWorse}</p>
      ) : undefined}
      <h3 class="debrief-part">{reportText.turnByTurn}</h3>
      <Filters filter={filter} choose={setFilter} />
      {known === undefined ? undefined : (
        <button
          type="button"
          class="quiet"
          aria-pressed={isBestShown}
          onClick={() => showBest(!isBestShown)}
        >
          {reportText.showBestColumn}
        </button>
      )}
      <table class="debrief-compare">
        <thead>
          <tr>
            <th scope="col">{debriefText.desk}</th>
            <th scope="col">{debriefText.yours}</th>
            <th scope="col">{debriefText.record}</th>
            {shown === undefined ? undefined : <th scope="col">{reviewText.bestColumn}</th>}
          </tr>
        </thead>
        {turns.map((turn) => (
          <CompareTurn
            key={turn.turn}
            turn={turn}
            columns={shown === undefined ? 3 : 4}
            best={bestOf(shown, turn)}
            isWhole={filter === 'all'}
          />
        ))}
        {isWhole && shown !== undefined ? <Outcomes review={shown} view={view} /> : undefined}
      </table>
      {shown === undefined ? undefined : <p class="debrief-key">{reviewText.outcomesAbout}</p>}
      <OrdersOnPaper turns={turns} />
    </Section>
  );
}

interface FiltersProps {
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
}

function Filters({ filter, choose }: FiltersProps) {
  return (
    <fieldset class="debrief-filter">
      <legend class="spoken">{reportText.filterTurns}</legend>
      {filters.map((one) => (
        <label key={one} class={filter === one ? 'is-chosen' : ''}>
          <input
            type="radio"
            class="spoken"
            name="compare-filter"
            checked={filter === one}
            onChange={() => choose(one)}
          />
          {reportText.shownDecisions[one]}
        </label>
      ))}
    </fieldset>
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
  /** Every decision, those too in which nothing differs. */
  readonly isWhole: boolean;
}

function CompareTurn({ turn, columns, best, isWhole }: CompareTurnProps) {
  const rows = turn.rows.filter(
    ({ desk, same, record, yours }) =>
      isWhole ||
      (record !== undefined && !same) ||
      (best !== undefined && best.get(desk) !== yours.stanceName),
  );
  return (
    <tbody>
      <tr class="debrief-compare-turn">
        <th scope="rowgroup" colSpan={columns}>
          <Told>
            <span class="stamp stamp-small">{turn.date}</span> {turn.title}
          </Told>
        </th>
      </tr>
      {rows.length > 0 ? undefined : (
        <tr class="is-same">
          <td colSpan={columns}>
            <span class="debrief-same">{reportText.nothingDiffers}</span>
          </td>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.desk} class={row.same ? 'is-same' : ''}>
          <Told as="th" scope="row">
            {row.deskName}
          </Told>
          <Told as="td">{row.yours.stanceName}</Told>
          <td>
            {row.same ? (
              <span class="debrief-same">{debriefText.same}</span>
            ) : (
              <Told>{row.record?.stanceName ?? ''}</Told>
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
              <strong>{debriefText.happened}</strong> <Told>{turn.told}</Told>
            </>
          )}
        </td>
      </tr>
    </tbody>
  );
}

function BestStance({ name, yours }: { readonly name: string; readonly yours: string }) {
  return name === yours ? (
    <span class="debrief-same">{debriefText.same}</span>
  ) : (
    <Told>{name}</Told>
  );
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
    <>
      <p class="debrief-on-paper">{debriefText.sameMark}</p>
      <ol class="debrief-on-paper debrief-orders">
        {turns.map((turn) => {
          const active = turn.rows.filter((row) => !row.yours.isHold);
          const names = active.map((row) => `${row.yours.stanceName}${row.same ? ' =' : ''}`);
          return (
            <li key={turn.turn}>
              <Told>
                <strong>{turn.date}</strong> {names.length === 0 ? '–' : names.join('; ')}
              </Told>
            </li>
          );
        })}
      </ol>
    </>
  );
}
