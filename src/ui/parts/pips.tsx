// Points as pips: full, planned, empty. A picture only; the words beside it say the same.
interface PipsProps {
  readonly full: number;
  /** What the choice looked at would take, or give back. */
  readonly looked?: number;
  readonly planned?: number;
  readonly empty?: number;
  /** Arms are square, everything else is round. */
  readonly arms: boolean;
}

export function Pips({ full, looked = 0, planned = 0, empty = 0, arms }: PipsProps) {
  const kinds = [
    ...Array.from({ length: full }, () => 'full'),
    ...Array.from({ length: looked }, () => 'looked'),
    ...Array.from({ length: planned }, () => 'planned'),
    ...Array.from({ length: empty }, () => 'empty'),
  ];
  return (
    <span class={arms ? 'pips pips-arms' : 'pips'} aria-hidden="true">
      {kinds.map((kind, index) => (
        <span key={`${index}-${kind}`} class={`pip pip-${kind}`} />
      ))}
    </span>
  );
}
