// What the player writes about the game, and what the score does not count.
import type { DebriefView } from '../../session/index.js';
import { debriefText, presentText } from '../../text/index.js';
import { Told } from '../language/told.js';
import { Section } from './section.js';

interface ReflectionsProps {
  readonly reflections: DebriefView['reflections'];
  readonly isReader: boolean;
  /** A class looks on: the questions stand alone. */
  readonly isPresenting: boolean;
  readonly answer: (id: string, text: string) => void;
}

export function Reflections({ reflections, isReader, isPresenting, answer }: ReflectionsProps) {
  if (isPresenting)
    return (
      <Section id="reflections" title={debriefText.reflections} about={presentText.answersHidden}>
        <ul class="debrief-plain">
          {reflections.map((one) => (
            <Told as="li" key={one.id}>
              {one.question}
            </Told>
          ))}
        </ul>
      </Section>
    );
  return (
    <Section id="reflections" title={debriefText.reflections} about={debriefText.reflectionsAbout}>
      {reflections.map((one) => (
        <div class="debrief-reflection" key={one.id}>
          <label for={`reflection-${one.id}`}>
            <Told>{one.question}</Told>
          </label>
          <textarea
            id={`reflection-${one.id}`}
            rows={4}
            maxLength={4000}
            readOnly={isReader}
            value={one.answer}
            onInput={(event) => answer(one.id, event.currentTarget.value)}
          />
          <p class="debrief-on-paper debrief-written">{one.answer}</p>
        </div>
      ))}
    </Section>
  );
}

interface LeavesOutProps {
  readonly leavesOut: readonly string[];
  readonly discussion: readonly string[];
}

export function LeavesOut({ leavesOut, discussion }: LeavesOutProps) {
  return (
    <Section id="leaves-out" title={debriefText.leavesOut}>
      <ul class="debrief-plain">
        {leavesOut.map((line) => (
          <Told as="li" key={line}>
            {line}
          </Told>
        ))}
      </ul>
      <h3>{debriefText.discussion}</h3>
      <ol class="debrief-plain">
        {discussion.map((line) => (
          <Told as="li" key={line}>
            {line}
          </Told>
        ))}
      </ol>
    </Section>
  );
}
