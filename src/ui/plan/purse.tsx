// The purse and the way on, always in sight while orders are given: pips empty as desks spend.
import type { ComponentChildren, ComponentProps } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PlanView, PurseView, SessionActions } from '../../session/index.js';
import { formatWay, text } from '../../text/index.js';
import { Pips } from '../parts/pips.js';
import { refusalText } from './refusal.js';

interface PurseBarProps {
  readonly plan: PlanView;
  readonly actions: SessionActions;
  readonly isReader: boolean;
  readonly isBusy: boolean;
  /** By budget: what would be left with the stance that is looked at. */
  readonly would: ReadonlyMap<string, number>;
  readonly children: ComponentChildren;
}

export function PurseBar({ plan, actions, isReader, isBusy, would, children }: PurseBarProps) {
  const { problem } = plan;
  const cannotUndo = isReader || !plan.canUndo;
  const cannotClear =
    isReader || plan.groups.every((group) => group.desks.every((desk) => !desk.isChosen));
  const lines = (problem === undefined ? 0 : 1) + (plan.war === undefined ? 0 : 1);
  useLayoutEffect(() => {
    // A line that comes makes the bar higher; what has the focus is not to lie under it.
    document.activeElement?.closest('.option')?.scrollIntoView({ block: 'nearest' });
  }, [lines]);
  return (
    <section class="purse-bar" aria-label={text.plan.purse}>
      <div class="purse" role="status" aria-atomic="false">
        {plan.purse.map((purse) => (
          <Purse key={purse.budget} purse={purse} would={would.get(purse.budget) ?? purse.left} />
        ))}
        {problem === undefined ? undefined : (
          <p class="purse-problem" id="purse-problem">
            {text.plan.problem(problem.stanceName, problem.deskName, refusalText(problem.refusal))}
          </p>
        )}
        {plan.war === undefined ? undefined : (
          <p class="purse-risk">{text.plan.war(text.percent(plan.war))}</p>
        )}
      </div>
      {children}
      <div class="purse-actions">
        <KeptButton
          class="quiet"
          aria-keyshortcuts="U"
          isIdle={cannotUndo}
          act={() => actions.undoChoice()}
        >
          {text.plan.undo}
        </KeptButton>
        <KeptButton class="quiet" isIdle={cannotClear} act={() => actions.clearDraft()}>
          {text.plan.reset}
        </KeptButton>
        <KeptButton
          class="main-button"
          disabled={isReader || isBusy}
          aria-describedby={problem === undefined ? undefined : 'purse-problem'}
          isIdle={!plan.canCommit}
          act={() => actions.toBets()}
        >
          {plan.next === 'bet' ? text.plan.toBet : text.plan.commit}
        </KeptButton>
      </div>
    </section>
  );
}

type KeptButtonProps = Omit<ComponentProps<'button'>, 'type' | 'onClick'> & {
  /** There is nothing to do now. */
  readonly isIdle: boolean;
  readonly act: () => void;
};

/** Idle and not `disabled`: whoever is at it keeps the focus when there is nothing more to do. */
function KeptButton({ isIdle, act, ...given }: KeptButtonProps) {
  return (
    <button
      {...given}
      type="button"
      aria-disabled={isIdle}
      onClick={() => {
        if (!isIdle) act();
      }}
    />
  );
}

function Purse({ purse, would }: { readonly purse: PurseView; readonly would: number }) {
  const { name, arms, cap, now, planned, left, income, promised } = purse;
  const spent = Math.max(0, Math.min(planned, now) - Math.max(0, would - left));
  const figure = String(left);
  return (
    <div class="purse-line" data-budget={purse.budget}>
      <span class="spoken">{text.plan.purseSpoken(name, left, now, planned)}</span>
      <span class="purse-name" aria-hidden="true">
        {name}
      </span>
      <Pips
        full={Math.max(0, Math.min(left, would))}
        looked={Math.abs(left - would)}
        planned={spent}
        empty={Math.max(0, cap - now)}
        arms={arms}
      />
      <span class="purse-figures" aria-hidden="true">
        <strong>{would === left ? figure : formatWay(figure, String(would))}</strong>/{now}
      </span>
      <span class="purse-income">
        {text.plan.purseIncome(income)} {text.plan.incomeNext}
        {promised > 0 ? ` (${text.plan.promised(promised)})` : ''}
      </span>
    </div>
  );
}
