// Compares the tables of a language with the English ones: the same keys, lists as long, functions as functions.

/** Everything that differs, by its place: `main.frame.close is missing`. Empty when nothing does. */
export function differences(english: unknown, other: unknown, place = ''): readonly string[] {
  if (kindOf(english) !== kindOf(other))
    return [other === undefined ? `${place} is missing` : `${place} is ${kindOf(other)}`];
  if (!isTable(english) || !isTable(other)) return [];
  const keys = new Set([...Object.keys(english), ...Object.keys(other)]);
  return [...keys].flatMap((key) => {
    const at = place === '' ? key : `${place}.${key}`;
    return Object.hasOwn(english, key)
      ? differences(english[key], other[key], at)
      : [`${at} is not in English`];
  });
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : typeof value;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
