// How the tests run in Node: tests/ui with a page (happy-dom), everything else without one. A file
// named *.slow.test.ts is left out of the quick run (`--mode quick`). Tests in a real browser are
// Playwright's.
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import game from './vite.config.js';

const withPage = 'tests/ui/**/*.test.{ts,tsx}';
const slow = '**/*.slow.test.*';

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
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: mode === 'quick' ? [withPage, slow] : [withPage],
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
