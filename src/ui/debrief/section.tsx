// One section of the debrief: a heading that can be linked to, what was found, how to read it, what it shows.
import type { ComponentChildren } from 'preact';
import { reportText } from '../../text/index.js';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** The news of the section in a sentence. */
  readonly finding?: string | undefined;
  /** What it is about. */
  readonly about?: string;
  /** How it is reckoned: folded, for those who ask. */
  readonly works?: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, finding, about, works, children }: SectionProps) {
  return (
    <section class="debrief-section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {finding === undefined ? undefined : <p class="debrief-finding">{finding}</p>}
      {about === undefined ? undefined : <p class="debrief-about">{about}</p>}
      {children}
      {works === undefined ? undefined : (
        <details class="debrief-twin">
          <summary>{reportText.howItWorks}</summary>
          <p class="debrief-about">{works}</p>
        </details>
      )}
    </section>
  );
}
