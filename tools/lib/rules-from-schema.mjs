import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { root } from './root.mjs';

const HEADER = `/**
 * Generated from exercise-library.schema.json by \`npm run schema\`: change that file instead.
 *
 * The schema without what is only for reading it. Every object may have \`x-…\` keys of its own.
 */`;

/** For people and editors; \`$schema\` and \`$ref\` of the whole are known to whoever uses the rules. */
const FOR_READING = ['title', 'description', 'examples', 'default', 'patternProperties'];

/** A module with the definitions of the schema as `check.ts` needs them. */
export async function rulesFromSchema({ $defs }) {
  const names = (node) => mapValues(node, strip);
  const strip = (node) => {
    if (Array.isArray(node)) return node.map(strip);
    if (!node || typeof node !== 'object') return node;
    const kept = Object.entries(node).filter(([key]) => !FOR_READING.includes(key));
    return Object.fromEntries(
      kept.map(([key, value]) => {
        if (key === '$ref') return [key, value.split('/').at(-1)];
        return [key, ['properties', 'dependentSchemas'].includes(key) ? names(value) : strip(value)];
      }),
    );
  };
  const code = `${HEADER}
import type { Rule } from './rule.js';

export const rules: Readonly<Record<string, Rule>> = ${JSON.stringify(names($defs))};`;
  const config = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
  return prettier.format(code, { ...config, parser: 'typescript' });
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([k, value]) => [k, change(value)]));
