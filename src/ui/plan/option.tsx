// One stance on a desk's menu: a card with its price in pips, its hint, and the reason where it is not
// open. A locked stance can be reached and read, but not chosen.
import type { ComponentChildren } from 'preact';
import type { OptionView, PurseView } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Told } from '../language/told.js';
import { Pips } from '../parts/pips.js';
import { Foreseen } from './foreseen.js';
import { refusalKind, refusalText } from './refusal.js';

interface OptionProps {
  readonly desk: string;
  readonly option: OptionView;
  readonly purse: readonly PurseView[];
  readonly isReader: boolean;
  /** Hands counted for it, while a class decides. */
  readonly tally: ComponentChildren;
  readonly choose: (stance: string) => void;
  /** Looked at before it is chosen: the purse shows what it would leave. */
  readonly look: (isLookedAt: boolean) => void;
  /** Says something to a screen reader: why what was asked for is not done. */
  readonly announce: (words: string) => void;
}

export function Option({
  desk,
  option,
  purse,
  isReader,
  tally,
  choose,
  look,
  announce,
}: OptionProps) {
  const { refusal, upsets, selected } = option;
  const isShut = isReader || (refusal !== undefined && !selected);
  const id = `${desk}--${option.stance}`;
  const refuse = () => {
    if (isShut && refusal !== undefined)
      announce(`${refusalKind(refusal)} ${refusalText(refusal)}`);
  };
  const looks = [
    'option',
    selected ? 'option-chosen' : '',
    refusal === undefined ? '' : 'option-shut',
  ];
  return (
    <div
      class={looks.filter((one) => one !== '').join(' ')}
      onPointerEnter={() => look(!isShut)}
      onPointerLeave={() => look(false)}
    >
      <label class="option-head" for={id}>
        <input
          type="radio"
          id={id}
          name={desk}
          value={option.stance}
          checked={selected}
          aria-disabled={isShut}
          aria-describedby={`${id}-about`}
          onClick={(event) => {
            if (isShut) event.preventDefault();
            if (event.detail > 0) refuse();
          }}
          onKeyDown={({ key }) => {
            // The arrows only go there: the description says it then.
            if (key === ' ') refuse();
          }}
          onChange={() => {
            if (!isShut) choose(option.stance);
          }}
        />
        <Told class="option-name">{option.name}</Told>
        <Price option={option} purse={purse} />
      </label>
      <div class="option-body" id={`${id}-about`}>
        <Told as="p" class="option-about">
          {option.about}
        </Told>
        <Foreseen foreseen={option.foreseen} />
        {refusal === undefined ? undefined : (
          <p class="option-why">
            <strong>{refusalKind(refusal)}</strong>{' '}
            {refusal.code === 'locked' ? <Told>{refusal.because}</Told> : refusalText(refusal)}
          </p>
        )}
        {upsets === undefined || selected ? undefined : (
          <p class="option-why">{text.plan.upsets(upsets.stanceName, upsets.deskName)}</p>
        )}
      </div>
      {tally}
    </div>
  );
}

function Price({
  option,
  purse,
}: {
  readonly option: OptionView;
  readonly purse: readonly PurseView[];
}) {
  const arms = new Set(purse.filter((one) => one.arms).map((one) => one.budget));
  const paid = option.price.filter((one) => one.amount > 0);
  const kept = option.upkeep.filter((one) => one.amount > 0);
  if (paid.length + kept.length === 0)
    return <span class="price price-free">{text.plan.free}</span>;
  return (
    <span class="price">
      {paid.map(({ budget, name, amount }) => (
        <span key={budget} class="price-part">
          <Pips full={amount} arms={arms.has(budget)} />
          <span>{text.plan.price(amount, name)}</span>
        </span>
      ))}
      {kept.map(({ budget, name, amount }) => (
        <span key={budget} class="price-upkeep">
          {text.plan.upkeep(amount, name)}
        </span>
      ))}
    </span>
  );
}
