import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import * as prettier from 'prettier';
import { root } from './root.mjs';

const HEADER = `/**
 * Generated from src/schema/exercise-library.schema.json by \`npm run schema\`: change that file instead.
 *
 * The types of a library file. \`x-…\` keys of your own are allowed everywhere and left out here.
 */`;

/** Definitions that differ from a sibling only in what TypeScript cannot say. */
const SAME = { Name: 'LocalizedText', Count: 'Range' };
/** Definitions that only add rules. */
const RULES = ['TimedByPhases'];

/** What TypeScript cannot say, or says better from the name alone. */
const DROPPED = ['title', 'patternProperties', 'propertyNames', 'examples', 'default', 'dependentSchemas', '$defs'];

/** TypeScript for the definitions of a library file: one exported type each, used by name everywhere. */
export async function typesFromSchema(schema) {
  const definitions = schema.$defs;
  const isPlain = (name) => ['string', 'integer', 'number'].includes(definitions[name].type);
  const named = Object.keys(definitions).filter((name) => !isPlain(name) && !SAME[name] && !RULES.includes(name));

  const simplify = (node) => {
    if (Array.isArray(node)) return node.map(simplify);
    if (!node || typeof node !== 'object') return node;
    if (node.$ref) {
      const name = node.$ref.split('/').at(-1);
      const tsType = isPlain(name) ? definitions[name].type.replace('integer', 'number') : (SAME[name] ?? name);
      return { tsType, description: node.description };
    }
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => !DROPPED.includes(key))
        .map(([key, value]) => [key, key === 'properties' ? mapValues(value, simplify) : simplify(value)]),
    );
  };
  const options = { bannerComment: '', format: false, ignoreMinAndMaxItems: true };
  const parts = await Promise.all(
    named.map((name) => compile({ ...simplify(definitions[name]), title: name }, name, options)),
  );
  const config = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
  return prettier.format([HEADER, ...parts.map(readOnly)].join('\n\n'), { ...config, parser: 'typescript' });
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([k, value]) => [k, change(value)]));

/** A library file is read and never written. */
const readOnly = (code) =>
  code
    .replace(/(\w+|\)|\})\[\]/g, (_, before) => (/\w/.test(before) ? `readonly ${before}[]` : `${before}[]`))
    .replace(/^(\s*)(\w+\??|"[^"]+"\??|\[k: string\]): /gm, '$1readonly $2: ');
