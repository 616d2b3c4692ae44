// What is shown when our own code broke a promise. Plain DOM: the rest may be what is broken.
import { text } from '../text/index.js';

/** Replaces the page's content with what happened; the game itself is kept in the browser. */
export function showCrash(host: HTMLElement, report: string): void {
  const { trouble } = text;
  const main = document.createElement('main');
  main.className = 'crash';
  const heading = add(main, 'h1', trouble.crash);
  heading.tabIndex = -1;
  add(main, 'p', trouble.crashAbout);
  const reload = add(main, 'button', trouble.crashReload);
  reload.addEventListener('click', () => location.reload());
  const copy = add(main, 'button', trouble.crashCopy);
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(report);
    copy.textContent = trouble.crashCopied;
  });
  add(main, 'pre', report);
  host.replaceChildren(main);
  heading.focus();
}

function add(parent: HTMLElement, tag: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  parent.append(element);
  return element;
}
