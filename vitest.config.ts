// How the tests run in Node: tests/ui with a page (happy-dom), everything else without one. A file
// named *.slow.test.ts is left out of the quick run (`--mode quick`); one named *.soak.test.ts runs
// only by `npm run soak`. Tests in a real browser are Playwright's.
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import game from './vite.config.js';

const withPage = 'tests/ui/**/*.test.{ts,tsx}';
const slow = '**/*.slow.test.*';
const soak = '**/*.soak.test.*';

export default defineConfig(({ mode }) =>
  mergeConfig(game, {
    test: {
      reporters: ['default'],
      testTimeout: 60_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'rooms',
            environment: 'node',
            pool: 'threads',
            isolate: false,
            include: mode === 'soak' ? [soak] : ['tests/**/*.test.{ts,tsx}'],
            exclude: excludedIn(mode),
          },
        },
        {
          extends: true,
          test: { name: 'page', environment: 'happy-dom', include: [withPage] },
        },
      ],
    },
  }),
);

function excludedIn(mode: string): string[] {
  if (mode === 'soak') return [withPage];
  return mode === 'quick' ? [withPage, soak, slow] : [withPage, soak];
}
