// `npm run -s waw -- …`: the command line (src/cli), made into one file when its sources have changed.
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle-for-node.mjs';

const rooms = ['rules', 'solver', 'levels', 'record', 'text', 'lib', 'cli'];

const file = await bundleForNode({
  entry: 'src/cli/main.ts',
  sources: rooms.map((room) => `src/${room}`),
  inside: true,
});
await import(pathToFileURL(file).href);
