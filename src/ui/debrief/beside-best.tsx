// The order that was given beside the best one, desk by desk. The best one stays covered until the player has
// looked for it.
import type { CostlyTurnView } from '../../session/index.js';
import { debriefText, reportText, reviewText } from '../../text/index.js';
import { Told } from '../language/told.js';

interface BesideBestProps {
  readonly costly: CostlyTurnView;
  readonly isShown: boolean;
}

export function BesideBest({ costly, isShown }: BesideBestProps) {
  const { orderLines, changes } = costly;
  const better = new Map(changes.map(({ desk, to }) => [desk, to]));
  const told = orderLines.filter(({ desk, isHold }) => !isHold || (isShown && better.has(desk)));
  return (
    <table class="beside-best">
      <thead>
        <tr>
          <th scope="col">{debriefText.desk}</th>
          <th scope="col">{reviewText.youOrdered}</th>
          <th scope="col">{reviewText.bestOrder}</th>
        </tr>
      </thead>
      <tbody>
        {told.length === 0 ? (
          <tr>
            <td colSpan={2}>{reviewText.stoodAside}</td>
            <Covered rows={1} />
          </tr>
        ) : undefined}
        {told.map(({ desk, deskName, stanceName }, index) => (
          <tr key={desk}>
            <Told as="th" scope="row">
              {deskName}
            </Told>
            <Told as="td">{stanceName}</Told>
            {isShown ? (
              <td>
                {better.has(desk) ? (
                  <Told>{better.get(desk)}</Told>
                ) : (
                  <span class="debrief-same">{reviewText.sameOrder}</span>
                )}
              </td>
            ) : index === 0 ? (
              <Covered rows={told.length} />
            ) : undefined}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Covered({ rows }: { readonly rows: number }) {
  return (
    <td class="is-covered" rowSpan={rows}>
      {reportText.lookFirst}
    </td>
  );
}
