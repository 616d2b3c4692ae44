// How wide names come out: in any script, and cut where there is no room.
import { describe, expect, it } from 'vitest';
import { fitText, measure } from '../../src/map/shapes.js';

describe('the measure of a name', () => {
  it('takes no width for marks of direction and accents over a letter', () => {
    expect(measure('\u202EMoscow\u202C', 12)).toBe(measure('Moscow', 12));
    expect(measure('Kyi\u0308v', 12)).toBe(measure('Kyiv', 12));
  });

  it('is a square for signs of East Asia', () => {
    expect(measure('大馬士革', 12)).toBe(48);
  });

  it('says nothing of what fits, and cuts what does not with an ellipsis', () => {
    expect(fitText('Moscow', 12, measure('Moscow', 12))).toBe('Moscow');
    const cut = fitText('The Mediterranean Sea', 12, 80);
    expect(cut).toMatch(/^The M.*…$/);
    expect(measure(cut, 12)).toBeLessThanOrEqual(80);
  });

  it('cuts between signs, not inside one', () => {
    expect(fitText('𝔐𝔬𝔰𝔠𝔬𝔴 and more', 12, 40)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});
