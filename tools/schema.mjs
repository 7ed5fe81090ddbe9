// `npm run schema`: writes what is generated from the JSON Schema. With --check it only says whether that is true.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';
import { rulesFromSchema } from './lib/rules-from-schema.mjs';
import { typesFromSchema } from './lib/types-from-schema.mjs';

const schema = JSON.parse(readFileSync(join(root, 'src/schema/exercise-library.schema.json'), 'utf8'));
const generated = {
  'src/data/library-types.ts': await typesFromSchema(schema),
  'src/schema/rules.ts': await rulesFromSchema(schema),
};
for (const [name, content] of Object.entries(generated)) {
  const file = join(root, name);
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`${name} does not come from the schema: run \`npm run schema\`.`);
    process.exitCode = 1;
  }
}
