// The JSON Schema of level files, made from the one schema in src/levels, so that an editor completes,
// explains and checks while somebody writes. It knows the form of a file; what names, turns and odds
// mean together only the game's own check knows.
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { type Plugin, runnerImport } from 'vite';
import {
  describeKeys,
  hoistSections,
  type JsonObject,
  loosen,
  plainSchema,
} from './json-schema.js';

type LevelRoom = typeof import('../src/levels/index.js');

export const schemaFile = 'level.schema.json';

/** Publishes the schema with the page. */
export function levelSchemaPlugin(options: { readonly root: string }): Plugin {
  return {
    name: 'waw:level-schema',
    apply: 'build',
    async generateBundle() {
      const source = await levelSchemaText(options.root);
      this.emitFile({ type: 'asset', fileName: schemaFile, source });
    },
  };
}

/** The schema as text, with an end of line. */
export async function levelSchemaText(root: string): Promise<string> {
  const { module: room } = await runnerImport<LevelRoom>(resolve(root, 'src/levels/index.ts'), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  return `${JSON.stringify(makeSchema(room))}\n`;
}

/** What a file that stands on another, or is itself a part, has to have. */
const partKeys = ['format', 'id'];

const stands = {
  anyOf: [
    { required: ['extends'] },
    { required: ['fragment'], properties: { fragment: { const: true } } },
  ],
};

/**
 * A file that extends another, or is a part for others, may leave out anything; what it takes away
 * has no value; lists whose items have an id may be maps. Any other file is a whole level.
 */
function makeSchema({ levelSchema, keyHelp, orderHelp }: LevelRoom): JsonObject {
  const { $schema = '', ...whole } = plainSchema(toJsonSchema(levelSchema));
  const described = describeKeys(whole, keyHelp);
  const definitions: Record<string, JsonObject> = {};
  const level = hoistSections(described, definitions);
  const part = hoistSections(loosen(described, orderHelp), definitions);
  return {
    $schema,
    title: 'A level of the game',
    description: 'A level file: everything that a game needs besides the rules.',
    type: 'object',
    if: stands,
    then: { ...part, required: partKeys },
    else: level,
    definitions,
  };
}
