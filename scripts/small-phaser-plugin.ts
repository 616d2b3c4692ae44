// Puts the small Phaser (scripts/small-phaser.mjs) in the place of the whole one while building.
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const sourceFolder = 'node_modules/phaser/src';

/** The switches of Phaser's own build: no sound, no canvas renderer, no debugging aids. */
const switches: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: false,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

export function smallPhaserPlugin({ root }: { readonly root: string }): Plugin {
  return {
    name: 'waw:small-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'phaser') return resolve(root, 'scripts/small-phaser.mjs');
      // The package shows its source to nobody but a file that names it whole.
      if (id.startsWith('phaser/src/')) return resolve(root, 'node_modules', id);
      return undefined;
    },
    transform: {
      filter: { id: /node_modules\/phaser\/src\// },
      handler(code, id) {
        if (!id.includes(sourceFolder)) return undefined;
        return code.replace(/typeof ([A-Z_0-9]+)\b/g, (whole, name: string) =>
          name in switches ? String(switches[name]) : whole,
        );
      },
    },
  };
}
