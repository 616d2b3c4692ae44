// What the first picture needs comes with the page: the game's styles are written into it, some 9 kB in the
// first packets, and the script gives way to that. Later parts bring their styles as files.
import type { Plugin } from 'vite';

const link = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/;

export function firstPicturePlugin(): Plugin {
  return {
    name: 'waw:first-picture',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const [tag, file] = link.exec(html) ?? [];
        const sheet = file === undefined ? undefined : bundle[file];
        if (tag === undefined || file === undefined || sheet?.type !== 'asset')
          throw new Error('The built page links no style sheet: nothing to write into it.');
        delete bundle[file];
        // No later part that builds on the first one fetches them again.
        for (const part of Object.values(bundle))
          if (part.type === 'chunk') part.viteMetadata?.importedCss.delete(file);
        return html
          .replace(tag, () => `<style>${stylesIn(String(sheet.source), file)}</style>`)
          .replace('<script type="module"', '$& fetchpriority="low"');
      },
    },
  };
}

/** Addresses in a style sheet are told from its own folder; in the page they are told from the page's. */
function stylesIn(source: string, file: string): string {
  if (source.includes('</')) throw new Error(`${file} would end the style element too early.`);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return source.trim().replaceAll('url(./', `url(./${folder}`);
}
