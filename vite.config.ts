// How the game is built: one page, relative addresses (it works under any path), no inline script
// or style, levels baked in.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { bakedLevelsPlugin } from './scripts/baked-levels.js';
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

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [bakedLevelsPlugin({ root }), smallPhaserPlugin({ root }), securityPolicyPlugin()],
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
      // Everything that the first screen needs in one file: one packs better than many small ones. Parts
      // that are fetched later build on it, so it may not wait for them (tests/house/style.test.ts).
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es', rolldownOptions: { treeshake } },
});
