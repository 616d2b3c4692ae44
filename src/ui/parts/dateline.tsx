// The head of a turn's sheet: the stamped date, the turn and its title. The heading takes the focus
// when its screen opens.
import type { TurnView } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Told } from '../language/told.js';

interface DatelineProps {
  readonly turn: TurnView;
  readonly heading: string;
  /** Whether the heading is the level's. */
  readonly isTold?: boolean;
  /** Stands above the heading instead of the turn's title. */
  readonly kicker?: string;
}

export function Dateline({ turn, heading, kicker, isTold = false }: DatelineProps) {
  return (
    <header class="dateline">
      <p class="kicker">
        {text.frame.turnOf(turn.turn, turn.turns)}
        {kicker === undefined ? undefined : (
          <>
            {' · '}
            <Told>{kicker}</Told>
          </>
        )}
      </p>
      <h1 tabIndex={-1}>{isTold ? <Told>{heading}</Told> : heading}</h1>
      <Told as="p" class="stamp">
        {turn.date}
      </Told>
    </header>
  );
}
