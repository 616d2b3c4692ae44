// The system's types stand in for the page's own without moving a line.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fallbackFonts } from '../../scripts/fallback-fonts.mjs';

const styles = (name: string): string =>
  readFileSync(new URL(`../../src/ui/styles/${name}`, import.meta.url), 'utf8');
const families = (sheet: string): Set<string> =>
  new Set([...sheet.matchAll(/font-family: '([^']+)'/g)].map(([, name = '']) => name));

describe('fallback fonts', () => {
  it('stand in the style sheet as they are computed', () => {
    expect(styles('fallback-fonts.css')).toBe(fallbackFonts());
  });

  it('are all named where the page chooses its type', () => {
    const tokens = styles('tokens.css');
    const made = families(fallbackFonts());
    expect(made.size).toBeGreaterThan(0);
    for (const family of made) expect(tokens).toContain(`'${family}'`);
    for (const [family] of tokens.matchAll(/'[^']+ Fallback: [^']+'/g))
      expect(made).toContain(family.slice(1, -1));
  });

  it('take the place of every face of the page', () => {
    const own = families(styles('fonts.css'));
    const replaced = new Set(
      [...families(fallbackFonts())].map((name) => name.split(' Fallback')[0]),
    );
    expect(replaced).toEqual(own);
  });
});
