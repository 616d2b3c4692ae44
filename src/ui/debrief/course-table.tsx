// The figures of the course as a table: a row a turn, a column an interest.
import type { DebriefView } from '../../session/index.js';
import { debriefText } from '../../text/index.js';
import { Told } from '../language/told.js';
import { formatTenths } from './figures.js';
import { Scroller } from './scroller.js';

export function CourseTable({ view }: { readonly view: DebriefView }) {
  return (
    <Scroller name={debriefText.course}>
      <table class="debrief-figures">
        <thead>
          <tr>
            <th scope="col">{debriefText.turn}</th>
            {view.interests.map((interest) => (
              <Told as="th" scope="col" key={interest.id}>
                {interest.name}
              </Told>
            ))}
            <th scope="col">{debriefText.total}</th>
          </tr>
        </thead>
        <tbody>
          {view.series.map((tenths, turn) => (
            <tr key={String(turn)}>
              <th scope="row">{turn === 0 ? debriefText.start : turn}</th>
              {view.interests.map((interest) => (
                <td key={interest.id}>{formatTenths(interest.series[turn] ?? 0)}</td>
              ))}
              <td>
                <strong>{formatTenths(tenths)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
