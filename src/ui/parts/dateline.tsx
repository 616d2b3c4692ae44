// The head of a turn's sheet: the stamped date, the turn and its title. The heading takes the focus
// when its screen opens.
import type { TurnView } from '../../session/index.js';
import { text } from '../../text/index.js';

interface DatelineProps {
  readonly turn: TurnView;
  readonly heading: string;
  /** Stands above the heading instead of the turn's title. */
  readonly kicker?: string;
}

export function Dateline({ turn, heading, kicker }: DatelineProps) {
  return (
    <header class="dateline">
      <p class="kicker">
        {text.frame.turnOf(turn.turn, turn.turns)}
        {kicker === undefined ? undefined : ` · ${kicker}`}
      </p>
      <h1 tabIndex={-1}>{heading}</h1>
      <p class="stamp">{turn.date}</p>
    </header>
  );
}
