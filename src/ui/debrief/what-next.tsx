// What to do with the game: at the head what belongs to the paper (print, keep), at the end where to go from here.
import type { DebriefView, SessionActions } from '../../session/index.js';
import { debriefText } from '../../text/index.js';
import { saveFile } from './save-file.js';
import { Section } from './section.js';

interface KeepProps {
  readonly view: DebriefView;
  readonly actions: SessionActions;
  /** A class looks on: no files. */
  readonly isPresenting: boolean;
}

export function Keep({ view, actions, isPresenting }: KeepProps) {
  const save = async () => {
    const file = await actions.exportRecord();
    if (file !== undefined) saveFile(file);
  };
  return (
    <div class="debrief-actions">
      {view.canPlayOn ? (
        <button type="button" class="main-button" onClick={() => actions.playOn()}>
          {debriefText.playOn}
        </button>
      ) : undefined}
      <button type="button" class="quiet" onClick={() => print()}>
        {debriefText.print}
      </button>
      {isPresenting ? undefined : (
        <button type="button" class="quiet" onClick={save}>
          {debriefText.save}
        </button>
      )}
    </div>
  );
}

export function WhatNext({ actions }: Pick<KeepProps, 'actions'>) {
  return (
    <Section id="what-next" title={debriefText.actions}>
      <div class="debrief-actions">
        <button type="button" class="main-button" onClick={() => actions.playAgain('same-luck')}>
          {debriefText.playAgainSame}
        </button>
        <button type="button" onClick={() => actions.playAgain('new-luck')}>
          {debriefText.playAgainNew}
        </button>
        <button type="button" class="quiet" onClick={() => actions.toTitle()}>
          {debriefText.toTitle}
        </button>
      </div>
    </Section>
  );
}
