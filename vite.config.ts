// How the game is built: one page, relative addresses (it works under any path), no inline
// script, levels baked in.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { bakedLevelsPlugin } from './scripts/baked-levels.js';
import { firstPicturePlugin } from './scripts/first-picture.js';
import { levelSchemaPlugin } from './scripts/level-schema.js';
import { securityPolicyPlugin } from './scripts/security-policy.js';
import { smallPhaserPlugin } from './scripts/small-phaser-plugin.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * What does nothing by being imported, so that what is not used of it falls away: these rooms, and the
 * reader of YAML, which does not say so itself.
 */
const quiet =
  /\/src\/(lib|rules|solver|levels|record|session|text)\/|\/node_modules\/(yaml|valibot|jsep)\//;
const treeshake = { moduleSideEffects: (id: string) => !quiet.test(id) };

/** What only levels from files and links need: their reader, the texts that they build on, the whole world. */
const forOwnLevels =
  /\/src\/session\/level-reader-worker\.|virtual:level-texts|\/src\/ui\/shared\/|\/geography\/world\.json/;

/** The instructor's pages, and what only own levels need, lie in folders of their own: few players fetch them. */
function folderOf(modules: readonly string[]): string {
  if (modules.some((id) => id.includes('/src/instructor/'))) return 'instructor';
  return modules.some((id) => forOwnLevels.test(id)) ? 'own-levels' : 'assets';
}

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [
    bakedLevelsPlugin({ root }),
    levelSchemaPlugin({ root }),
    smallPhaserPlugin({ root }),
    firstPicturePlugin(),
    securityPolicyPlugin(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Nothing becomes a data: address; the policy lets in no fonts that way.
    assetsInlineLimit: 0,
    // scripts/check-size.mjs tells sizes, and holds them.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      input: { main: `${root}index.html` },
      // What only the debrief uses then comes with the debrief.
      treeshake,
      output: {
        // Everything that the first screen needs in one file: one packs better than many small ones. Parts
        // that are fetched later build on it, so it may not wait for them (tests/house/style.test.ts).
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
        chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds)}/[name]-[hash].js`,
        assetFileNames: ({ names }) =>
          names.includes('instructor.css')
            ? 'instructor/[name]-[hash].css'
            : 'assets/[name]-[hash].[ext]',
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      treeshake,
      output: {
        entryFileNames: ({ moduleIds }) => `${folderOf(moduleIds)}/[name]-[hash].js`,
      },
    },
  },
});
