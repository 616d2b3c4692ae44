// Whether the level teaches: best play is worked out and measured against the bars of the level.
import { editorText } from '../../text/index.js';

const words = editorText.lesson;

export function LessonPanel() {
  return (
    <section class="tool-panel" aria-labelledby="lesson-title">
      <h2 id="lesson-title">{words.title}</h2>
      <p>{words.about}</p>
    </section>
  );
}
