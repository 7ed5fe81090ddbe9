// `npm run schema`: writes src/data/library-types.ts from the JSON Schema. With --check it only says whether it is true.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typesFromSchema } from './lib/types-from-schema.mjs';
import { root } from './lib/root.mjs';

const target = join(root, 'src/data/library-types.ts');
const schema = JSON.parse(readFileSync(join(root, 'src/schema/exercise-library.schema.json'), 'utf8'));
const types = await typesFromSchema(schema);

if (!process.argv.includes('--check')) writeFileSync(target, types);
else if (readFileSync(target, 'utf8') !== types) {
  console.error('src/data/library-types.ts does not come from the schema: run `npm run schema`.');
  process.exitCode = 1;
}
