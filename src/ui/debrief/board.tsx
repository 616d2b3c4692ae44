// A played turn on the board again: its desks, what could be ordered then, the purse. The draft belongs
// to whoever shows the board.
import { useMemo } from 'preact/hooks';
import {
  boardView,
  type DeskView,
  type Draft,
  type OptionView,
  type PlanView,
  type Play,
} from '../../session/index.js';
import { reviewText, text } from '../../text/index.js';
import { Told } from '../language/told.js';
import { refusalText } from '../plan/refusal.js';

type Order = Draft['order'];

interface BoardProps {
  /** Sets its controls apart from those of other boards. */
  readonly id: string;
  readonly play: Play;
  readonly turn: number;
  readonly order: Order;
  readonly choose: (order: Order) => void;
}

export function Board({ id, play, turn, order, choose }: BoardProps) {
  const { game } = play;
  // Answers to the reflections make a new play of the same game.
  const board = useMemo(() => boardView({ play }, turn, order), [game, turn, order]);
  if (board === undefined) return undefined;
  return (
    <div class="board">
      {board.groups.map(({ crisis, desks }) => (
        <div class="board-crisis" key={crisis?.id ?? ''}>
          <p class="board-name">{crisis?.name ?? text.plan.home}</p>
          {desks.map((desk) => (
            <Desk
              key={desk.id}
              id={id}
              desk={desk}
              choose={(stance) => choose({ ...order, [desk.id]: stance })}
            />
          ))}
        </div>
      ))}
      <Purse board={board} />
    </div>
  );
}

/** The first stance of a draft that does not hold, as a sentence. */
export function problemOf(board: PlanView | undefined): string | undefined {
  if (board?.problem === undefined) return undefined;
  const { deskName, refusal } = board.problem;
  return reviewText.fixFirst(deskName, refusalText(refusal));
}

interface DeskProps {
  readonly id: string;
  readonly desk: DeskView;
  readonly choose: (stance: string) => void;
}

function Desk({ id, desk, choose }: DeskProps) {
  return (
    <fieldset class="board-desk">
      <Told as="legend">{desk.name}</Told>
      {desk.options.map((option) => (
        <Option
          key={option.stance}
          id={`${id}--${desk.id}--${option.stance}`}
          name={`${id}--${desk.id}`}
          option={option}
          choose={choose}
        />
      ))}
    </fieldset>
  );
}

interface OptionProps {
  readonly id: string;
  readonly name: string;
  readonly option: OptionView;
  readonly choose: (stance: string) => void;
}

/** What is not open can be reached and read, but not chosen. */
function Option({ id, name, option, choose }: OptionProps) {
  const { stance, refusal, upsets, selected } = option;
  const isShut = refusal !== undefined && !selected;
  const why = refusal === undefined ? undefined : refusalText(refusal);
  const upset =
    upsets === undefined || selected
      ? undefined
      : text.plan.upsets(upsets.stanceName, upsets.deskName);
  const reason = why ?? upset;
  const tone = why === undefined ? 'board-hint' : 'board-why';
  return (
    <div class={isShut ? 'board-option is-shut' : 'board-option'}>
      <label for={id}>
        <input
          type="radio"
          id={id}
          name={name}
          value={stance}
          checked={selected}
          aria-disabled={isShut}
          {...(reason === undefined ? {} : { 'aria-describedby': `${id}-why` })}
          onClick={(event) => {
            if (isShut) event.preventDefault();
          }}
          onChange={() => {
            if (!isShut) choose(stance);
          }}
        />
        <Told>{option.name}</Told>
        <span class="board-price">{priceOf(option)}</span>
      </label>
      {reason === undefined ? undefined : (
        <p class={tone} id={`${id}-why`}>
          {refusal?.code === 'locked' ? <Told>{reason}</Told> : reason}
        </p>
      )}
    </div>
  );
}

function priceOf({ price, upkeep }: OptionView): string {
  const paid = price.filter(({ amount }) => amount > 0);
  const kept = upkeep.filter(({ amount }) => amount > 0);
  const parts = [
    ...paid.map(({ amount, name }) => text.plan.price(amount, name)),
    ...kept.map(({ amount, name }) => text.plan.upkeep(amount, name)),
  ];
  return parts.join(', ');
}

function Purse({ board }: { readonly board: PlanView }) {
  const problem = problemOf(board);
  return (
    <div class="board-purse" aria-live="polite">
      {board.purse.map(({ budget, name, left, now }) => (
        <span key={budget}>{reviewText.purse(name, left, now)}</span>
      ))}
      {problem === undefined ? undefined : <p class="board-why">{problem}</p>}
    </div>
  );
}
