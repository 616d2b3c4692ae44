// What can be pressed on a page, and how large it is: shared by the tests for fingers and for a mouse.
import type { Page } from '@playwright/test';

/** What is pressed and is too small; a label belongs to its field, and words in a sentence stay words. */
export function smallTargets(page: Page, wanted: number): Promise<readonly string[]> {
  return page.evaluate((pixels) => {
    const least = pixels - 0.5;
    const pressed = 'button, a[href], input, select, summary, textarea';
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((element) => element.checkVisibility() && !element.matches('.skip, .spoken'))
      .filter(
        (element) => element.closest('p, li, small')?.tagName !== 'P' || element.matches('button'),
      )
      .flatMap((element) => {
        const isTick = element.matches('[type="radio"], [type="checkbox"]');
        const target = isTick ? (element.closest('label') ?? element) : element;
        const { width, height } = target.getBoundingClientRect();
        if (width >= least && height >= least) return [];
        const words = (element.textContent || element.getAttribute('aria-label')) ?? '';
        return `${element.tagName} “${words.trim()}” ${width.toFixed(0)} × ${height.toFixed(0)}`;
      });
  }, wanted);
}
