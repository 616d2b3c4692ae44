// How the game is built: one page, relative addresses (it works under any path), no inline script
// or style, levels baked in.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { bakedLevelsPlugin } from './scripts/baked-levels.js';
import { levelSchemaPlugin } from './scripts/level-schema.js';
import { securityPolicyPlugin } from './scripts/security-policy.js';
import { smallPhaserPlugin } from './scripts/small-phaser-plugin.js';

const root = fileURLToPath(new URL('.', import.meta.url));

const pureRooms = /\/src\/(lib|rules|solver|levels|record|session|text)\//;

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [
    bakedLevelsPlugin({ root }),
    levelSchemaPlugin({ root }),
    smallPhaserPlugin({ root }),
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
      // These rooms do nothing by being imported; what only the debrief uses then comes with the debrief.
      treeshake: { moduleSideEffects: (id) => !pureRooms.test(id) },
    },
  },
});
