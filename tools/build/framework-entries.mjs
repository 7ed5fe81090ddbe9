import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

/** Events of the elements inside are heard on these too. */
const AROUND = { 'exercise-library': () => true, 'exercise-list': (tag) => tag === 'exercise-card' };

/** Writes what frameworks get beside the tags: types for each of them, and components for React; from the manifest. */
export function writeFrameworkEntries(folder) {
  const elements = elementsOf(JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')));
  cpSync(join(root, 'integrations/frameworks/types'), join(folder, 'types'), { recursive: true });
  mkdirSync(join(folder, 'react'), { recursive: true });
  writeFileSync(join(folder, 'types/elements.d.ts'), elementTypes(elements));
  writeFileSync(join(folder, 'react/index.js'), reactComponents(elements));
  writeFileSync(join(folder, 'react/index.d.ts'), reactTypes(elements));
}

/** Of each element what a framework can set and hear. */
export function elementsOf({ modules }) {
  const all = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  return all.map(({ tagName: tag, name, members = [], attributes = [] }) => ({
    tag,
    name,
    properties: members
      .filter((member) => member.kind === 'field' && !member.static && !member.readonly)
      .map((member) => member.name),
    // An attribute with the name of its property is set by that.
    attributes: attributes.filter(({ name, fieldName }) => name !== fieldName),
    events: all
      .filter((other) => other.tagName === tag || AROUND[tag]?.(other.tagName))
      .flatMap(({ events = [] }) => events.map(({ name, type }) => ({ name, type: type.text }))),
  }));
}

const HEADER = '// Generated from custom-elements.json.\n';
const listOf = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';
const unique = (list) => [...new Set(list)].sort();
const eventClasses = (elements) => unique(elements.flatMap(({ events }) => events.map(({ type }) => type)));

/** What an attribute may be in a template: as text, or as the number or yes and no it stands for. */
function attributeType({ type: { text } = { text: 'string' } }) {
  if (text === 'number') return 'number | `${number}`';
  if (text === 'boolean') return "boolean | ''";
  return /^'[^']*'( \| '[^']*')*$/.test(text) ? text : 'string';
}

function elementTypes(elements) {
  const names = [...elements.map(({ name }) => name), ...eventClasses(elements)];
  const each = (line) => elements.map((element) => `  '${element.tag}': ${line(element)};`).join('\n');
  return `${HEADER}import type {\n${names.map((name) => `  ${name},`).join('\n')}\n} from '../index.js';

/** The properties of each tag that a page can set. */
export interface ElementProperties {
${each(({ name, properties }) => `Pick<${name}, ${listOf(properties)}>`)}
}

/** Attributes that have another name than their property. */
export interface ElementAttributes {
${each(({ attributes }) => `{ ${attributes.map((one) => `'${one.name}': ${attributeType(one)}`).join('; ')} }`)}
}

/** The events that are heard on each tag. */
export interface ElementEvents {
${each(({ events }) => `{ ${events.map(({ name, type }) => `'${name}': ${type}`).join('; ')} }`)}
}

export type Tag = keyof ElementProperties;
`;
}

const handler = (event) => `on${event.replace(/(^|-)(\w)/g, (_match, _dash, letter) => letter.toUpperCase())}`;

function reactComponents(elements) {
  const imports = elements.map(({ name }) => `  ${name} as ${name}Element,`).join('\n');
  const components = elements.map(({ tag, name, events }) => {
    const heard = events.map((event) => `  ${handler(event.name)}: '${event.name}',`).join('\n');
    return `export const ${name} = /* @__PURE__ */ component('${tag}', ${name}Element, {\n${heard}\n});\n`;
  });
  return `${HEADER}import * as react from 'react';
import { createComponent } from '@lit/react';
import {\n${imports}\n} from '../index.js';

function component(tagName, elementClass, events) {
  // A class knows its properties once somebody asked for its attributes, which may be before its tag is defined.
  void elementClass.observedAttributes;
  return createComponent({ react, tagName, elementClass, events, displayName: elementClass.name });
}

${components.join('\n')}`;
}

function reactTypes(elements) {
  const components = elements.map(({ tag, name, events }) => {
    const heard = events.map((event) => `  ${handler(event.name)}: EventName<${event.type}>;`).join('\n');
    return `/** \`<${tag}>\` for React. */\nexport declare const ${name}: ReactWebComponent<${name}Element, {\n${heard}\n}>;\n`;
  });
  const elementNames = elements.map(({ name }) => `  ${name} as ${name}Element,`);
  const eventNames = eventClasses(elements).map((name) => `  ${name},`);
  return `${HEADER}import type { EventName, ReactWebComponent } from '@lit/react';
import type {\n${[...elementNames, ...eventNames].join('\n')}\n} from '../index.js';

${components.join('\n')}`;
}
