import fc from 'fast-check';
import { schema } from './schema.mjs';

const word = fc.constantFrom(
  'a',
  'bridge',
  'é',
  '',
  'x-own',
  'nl',
  'nl-BE',
  'https://example.org/',
  'javascript:x',
  '2026-11-22',
  '1.0',
);
/** Values of every type, those that a schema treats specially among them. */
export const anything = fc.oneof(
  word,
  fc.integer({ min: -2, max: 200 }),
  fc.constantFrom(
    null,
    true,
    false,
    1.5,
    1e9,
    [],
    {},
    [null],
    { min: 1 },
    { min: 1, max: 2 },
    { en: 'x' },
    { '': 'x' },
    { en: 1 },
  ),
);

const samples = {
  Id: fc.constantFrom('a', 'bridge', 'x.y_z-1'),
  Locale: fc.constantFrom('nl', 'en', 'zh-Hant'),
  Date: fc.constantFrom('2026-11-22', '2026-01-31T10:00:00Z'),
  // One of them is none, so that joints that are wrong stay among the documents.
  FigureJoint: fc.constantFrom('right.knee', 'left.toes', 'pelvis', 'text'),
  Url: fc.constantFrom('https://example.org/', 'a/b.mp4', '#x', 'tel:+31'),
};

/** Documents that mostly fit a rule of the schema; `depth` bounds how deep lists and groups go. */
export function fitting(rule, depth = 6) {
  if (typeof rule === 'boolean') return anything;
  if (rule.$ref) {
    const name = rule.$ref.split('/').at(-1);
    return samples[name] ?? fc.constant(null).chain(() => fitting(schema.$defs[name], depth - 1));
  }
  if (rule.anyOf) return fc.oneof(...rule.anyOf.map((one) => fitting(one, depth - 1)));
  if (rule.enum) return fc.constantFrom(...rule.enum);
  if (rule.const !== undefined) return fc.constant(rule.const);
  switch (Array.isArray(rule.type) ? rule.type[0] : rule.type) {
    case 'string':
      return rule.pattern?.includes('\\d') ? fc.constantFrom('1.0', '1.12') : fc.constantFrom('text', 'M4 4', 'abc-1');
    case 'integer':
    case 'number':
      return fc.integer({ min: rule.minimum ?? 0, max: Math.min(rule.maximum ?? 60, 60) });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(fitting(rule.items ?? true, depth - 1), {
        minLength: rule.minItems ?? 0,
        maxLength: depth > 0 ? 2 : (rule.minItems ?? 0),
      });
    case 'object':
      return fittingObject(rule, depth);
    default:
      return anything;
  }
}

function fittingObject({ properties = {}, required = [], additionalProperties, propertyNames, minProperties }, depth) {
  if (propertyNames) {
    const keys = fitting(propertyNames, depth);
    return fc.dictionary(keys, fitting(additionalProperties, depth - 1), {
      minKeys: minProperties ?? 0,
      maxKeys: depth > 0 ? 2 : 1,
    });
  }
  const fields = Object.entries(properties).filter(([key]) => depth > 0 || required.includes(key));
  const record = Object.fromEntries(fields.map(([key, field]) => [key, fitting(field, depth - 1)]));
  const some = minProperties && fields.length ? [fields[0][0]] : [];
  return fc.record(record, { requiredKeys: [...new Set([...required, ...some])].filter((key) => key in record) });
}

/** Every place of a document, as lists of keys. */
export function placesIn(value, path = []) {
  if (!value || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** A copy with one change: something else in a place, a place taken away, or a key that is new. */
export function changed(document, path, kind, value) {
  const copy = structuredClone(document);
  if (!path.length) return kind === 'replace' ? value : copy;
  const parent = path.slice(0, -1).reduce((at, key) => at[key], copy);
  const key = path.at(-1);
  if (kind === 'replace') parent[key] = value;
  else if (kind === 'remove' && !Array.isArray(parent)) delete parent[key];
  else if (kind === 'remove') parent.splice(Number(key), 1);
  else if (!Array.isArray(parent)) parent[`${key}s`] = value;
  return copy;
}
