// The player's own orders so far, with what they cost and what was expected.
import { type LogEntryView, logView, type SessionState } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Told } from '../language/told.js';
import { Dialog } from './dialog.js';

interface LogProps {
  readonly state: SessionState;
  readonly close: () => void;
}

export function Log({ state, close }: LogProps) {
  const words = text.dialogs.log;
  const entries = logView(state) ?? [];
  return (
    <Dialog title={words.title} close={close}>
      <p>{entries.length === 0 ? words.empty : words.about}</p>
      {entries.length === 0 ? undefined : (
        <ol class="log">
          {entries.map((entry) => (
            <Entry key={entry.turn} entry={entry} />
          ))}
        </ol>
      )}
    </Dialog>
  );
}

function Entry({ entry }: { readonly entry: LogEntryView }) {
  const words = text.dialogs.log;
  const spent = entry.spent
    .filter((one) => one.amount > 0)
    .map((one) => text.plan.price(one.amount, one.name))
    .join(', ');
  return (
    <li class="log-entry">
      <Told as="h3">
        <span class="stamp stamp-small">{entry.date}</span> {entry.title}
      </Told>
      <Told as="dl" class="order-lines">
        {entry.order.map((line) => (
          <div key={line.desk} class={line.isHold ? 'order-line order-hold' : 'order-line'}>
            <dt>{line.deskName}</dt>
            <dd>{line.stanceName}</dd>
          </div>
        ))}
      </Told>
      <p class="log-spent">{spent === '' ? words.nothingSpent : words.spent(spent)}</p>
      {entry.bets.map((bet) => (
        <p key={bet.event} class="log-bet">
          {words.bet(bet.question, bet.likelihood)};{' '}
          {bet.came === undefined ? words.void : bet.came ? words.came : words.stayed}.
        </p>
      ))}
    </li>
  );
}
