import { plain } from './format-reference.mjs';

const code = (text) => `\`${String(text).replaceAll('|', '\\|')}\``;
const table = (head, rows) =>
  rows.length ? [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n') : '';

/** A page with everything that can be set, heard, filled and styled, from the manifest. */
export function elementsPage(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  return `# Every element

Generated from the comments in the code by \`npm run docs\`. Any element that is not given a library finds the one around it; \`library="id"\` names another.

${elements.map(section).join('\n\n')}
`;
}

function section(element) {
  const row = (...cells) => `| ${cells.join(' | ')} |`;
  const fields = (element.members ?? []).filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const attributeOf = (field) => element.attributes?.find(({ fieldName }) => fieldName === field.name)?.name;
  const named = (list, key = 'name') =>
    (list ?? []).map((item) => row(item[key] ? code(item[key]) : '(the content)', plain(item.description ?? '')));
  const lines = [
    `## ${element.tagName}`,
    plain(element.description ?? element.summary),
    table(
      ['Attribute', 'Property', 'Meaning'],
      fields.map((field) => {
        const attribute = attributeOf(field);
        return row(attribute ? code(attribute) : '', code(field.name), plain(field.description ?? ''));
      }),
    ),
    table(['Event', 'When'], named(element.events)),
    table(['Slot', 'For'], named(element.slots)),
    table(['Part', 'What'], named(element.cssParts)),
    table(['State', 'When'], named(element.cssStates)),
    table(
      ['Token', 'Left out', 'Meaning'],
      (element.cssProperties ?? []).map(({ name, default: value, description }) =>
        row(code(name), value ? code(value) : '', plain(description)),
      ),
    ),
  ];
  return lines.filter(Boolean).join('\n\n');
}
