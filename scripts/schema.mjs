// `npm run -s schema`: prints the JSON Schema of level files.
// `npm run -s schema > levels/level.schema.json` brings the file beside the levels up to date.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('level-schema.ts', import.meta.url)), {
  configFile: false,
  root,
  logLevel: 'error',
});
process.stdout.write(await module.levelSchemaText(root));
