// One section of the debrief: a heading that can be linked to, a sentence, and what it shows.
import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, about, children }: SectionProps) {
  return (
    <section class="debrief-section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {about === undefined ? null : <p class="debrief-about">{about}</p>}
      {children}
    </section>
  );
}
