// `npm start`: builds the game as it is published, serves it, prints its address.
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serveAndTell } from './serve.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
await build({ logLevel: 'warn' }).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
await serveAndTell({ port: Number(values.port) });
