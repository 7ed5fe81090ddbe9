import { rules } from '../schema/rules.js';
import { nearest } from './nearest.js';
import { pathTo } from './problem.js';
const patterns = new Map();
const matches = (pattern, text) => {
    let regexp = patterns.get(pattern);
    if (!regexp)
        patterns.set(pattern, (regexp = new RegExp(pattern, 'u')));
    return regexp.test(text);
};
/** The type of a JSON value in the words of JSON Schema. */
export const typeOf = (value) => value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
const isType = (value, type) => type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
/** Says everything in which a value differs from what a rule wants. */
export function matchRule(value, rule, path, report) {
    if (typeof rule === 'boolean') {
        if (!rule)
            report(path, 'forbidden');
        return;
    }
    const { $ref, type, anyOf } = rule;
    if ($ref)
        matchRule(value, rules[$ref], path, withRule(report, $ref));
    if (type !== undefined) {
        const types = typeof type === 'string' ? [type] : type;
        if (!types.some((one) => isType(value, one)))
            return report(path, 'type', { expected: types, found: typeOf(value) });
    }
    if (anyOf)
        matchAny(value, anyOf, path, report);
    if (rule.enum && !rule.enum.includes(value)) {
        const hint = typeof value === 'string' ? nearest(value, rule.enum) : undefined;
        report(path, 'enum', { allowed: rule.enum, found: value, hint });
    }
    if (rule.const !== undefined && value !== rule.const)
        report(path, 'enum', { allowed: [String(rule.const)], found: value });
    if (typeof value === 'string')
        matchText(value, rule, path, report);
    else if (typeof value === 'number')
        matchNumber(value, rule, path, report);
    else if (Array.isArray(value))
        matchList(value, rule, path, report);
    else if (value && typeof value === 'object')
        matchObject(value, rule, path, report);
}
/** The name of the outermost rule tells best what is expected. */
const withRule = (report, rule) => (path, code, params) => report(path, code, { rule, ...params });
/** Of several possibilities the one that fits best is what the author meant: its mistakes are told. */
function matchAny(value, anyOf, path, report) {
    let best;
    for (const rule of anyOf) {
        const found = [];
        matchRule(value, rule, path, (...problem) => found.push(problem));
        if (!found.length)
            return;
        if (!best || distance(found, path) < distance(best, path))
            best = found;
    }
    best?.forEach((problem) => report(...problem));
}
/** Another type, or a key that is missing, says "not this one" more than a mistake further inside. */
const distance = (problems, here) => problems.reduce((sum, [path, code]) => {
    if (path === here && code === 'type')
        return sum + 1000;
    return sum + (code === 'required' ? 100 : code === 'unknown' ? 10 : 1);
}, 0);
function matchText(value, { minLength = 0, pattern }, path, report) {
    if (value.length < minLength)
        report(path, 'empty');
    else if (pattern && !matches(pattern, value))
        report(path, 'pattern', { found: value });
}
function matchNumber(value, rule, path, report) {
    const { minimum: min = -Infinity, maximum: max = Infinity } = rule;
    if (value < min || value > max)
        report(path, 'number', { min: rule.minimum, max: rule.maximum, found: value });
}
function matchList(value, { items, minItems = 0 }, path, report) {
    if (value.length < minItems)
        report(path, 'empty');
    if (items !== undefined)
        value.forEach((item, i) => matchRule(item, items, pathTo(path, i), report));
}
function matchObject(value, rule, path, report) {
    const { properties = {}, required, additionalProperties, propertyNames, dependentSchemas = {} } = rule;
    const keys = Object.keys(value);
    if (keys.length < (rule.minProperties ?? 0))
        report(path, 'empty');
    for (const key of required ?? [])
        if (!Object.hasOwn(value, key))
            report(path, 'required', { key });
    for (const key of keys) {
        const place = pathTo(path, key);
        if (propertyNames !== undefined) {
            matchRule(key, propertyNames, place, (at, _code, params) => report(at, 'name', { ...params, key }));
        }
        if (Object.hasOwn(properties, key))
            matchRule(value[key], properties[key], place, report);
        else if (additionalProperties === false) {
            if (!key.startsWith('x-'))
                report(place, 'unknown', { key, hint: nearest(key, Object.keys(properties)) });
        }
        else if (additionalProperties !== undefined)
            matchRule(value[key], additionalProperties, place, report);
        if (Object.hasOwn(dependentSchemas, key))
            matchRule(value, dependentSchemas[key], path, report);
    }
}
//# sourceMappingURL=match-rule.js.map