// What does not fit on a page: shared by the tests that make texts longer or wider.
import type { Page } from '@playwright/test';

/** Boxes whose words stick out of them or of the page; empty when nothing does. */
export async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth}`] : [];
    for (const box of document.body.querySelectorAll('*')) {
      const { clipPath, display, overflowX, overflowY } = getComputedStyle(box);
      // Words for screen readers alone are cut off on purpose.
      const isPicture = box.closest('svg') !== null || clipPath !== 'none';
      if (isPicture || display === 'inline' || display === 'none' || box.clientWidth === 0)
        continue;
      const isWide =
        box.scrollWidth > box.clientWidth + 1 && !['auto', 'scroll'].includes(overflowX);
      const isHigh = box.scrollHeight > box.clientHeight + 1 && overflowY === 'hidden';
      if (isWide || isHigh) found.push(`${box.tagName.toLowerCase()}.${box.className}`);
    }
    return found;
  });
}
