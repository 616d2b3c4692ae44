// How the tests run in Node: tests/ui with a page (happy-dom), everything else without one. A file
// named *.slow.test.ts is left out of the quick run. Tests in a real browser are Playwright's.
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import game from './vite.config.js';

const withPage = 'tests/ui/**/*.test.{ts,tsx}';

export default mergeConfig(
  game,
  defineConfig({
    test: {
      reporters: ['default'],
      testTimeout: 60_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'rooms',
            environment: 'node',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: [withPage],
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
