// The player's orders beside what happened in the world, turn by turn.
import type { CompareView } from '../../session/index.js';
import { debriefText } from '../../text/index.js';
import { Section } from './section.js';

export function Compare({ turns }: { readonly turns: readonly CompareView[] }) {
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
          </tr>
        </thead>
        {turns.map((turn) => (
          <CompareTurn key={turn.turn} turn={turn} />
        ))}
      </table>
      <OrdersOnPaper turns={turns} />
    </Section>
  );
}

function CompareTurn({ turn }: { readonly turn: CompareView }) {
  return (
    <tbody>
      <tr class="debrief-compare-turn">
        <th scope="rowgroup" colSpan={3}>
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
        </tr>
      ))}
      <tr class="debrief-told">
        <td colSpan={3}>
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
