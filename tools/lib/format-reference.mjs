/** Text of the schema as it may stand in MDX and in a cell of a table. */
export const plain = (text) =>
  String(text)
    .replace(/([{}<|])/g, '\\$1')
    .replace(/\s*\n\s*/g, ' ');
const code = (text) => `\`${String(text).replaceAll('|', '\\|')}\``;

/** The chapters of the page, by the definitions they begin with; what only they use follows them. */
const CHAPTERS = [
  ['The file', ['LibraryFile', 'LibraryInfo']],
  ['Vocabularies', ['Taxonomy', 'Term']],
  ['Exercises', ['Exercise', 'ExerciseTerms', 'TermUse', 'Step', 'ExerciseError', 'Requirement', 'Evidence', 'Medium']],
  ['How much and how long', ['Dosage', 'Frequency', 'Phases', 'Phase']],
  ['Ladders and programmes', ['Ladder', 'Rung', 'Protocol', 'Stage', 'Session', 'Block', 'BlockItem', 'TermSelection']],
  ['The check', ['Check', 'RedFlags', 'Question', 'Answer', 'Outcome', 'Condition']],
  ['Safety and sources', ['Caution', 'Reference', 'GlossaryEntry', 'Lesson']],
];

/** A page that explains every field of a library file, in the words of the schema. */
export function formatReference(schema) {
  const definitions = schema.$defs;
  const told = new Set(CHAPTERS.flatMap(([, names]) => names));
  const rest = Object.keys(definitions).filter((name) => !told.has(name));
  const chapters = [...CHAPTERS, ['Texts, numbers and names', rest]];
  const parts = chapters.map(([title, names]) => {
    const sections = names.filter((name) => definitions[name]).map((name) => section(name, definitions));
    return `## ${title}\n\n${sections.join('\n\n')}`;
  });
  return `# Every field of a library file

Generated from the schema by \`npm run docs\`. The schema itself lies in \`dist/schema/exercise-library.schema.json\`; name it in the first line of your file (\`"$schema"\`), and an editor such as VS Code explains each field while you type.

Fields in **bold** must be there. Keys of your own begin with \`x-\` and are ignored.

${parts.join('\n\n')}
`;
}

function section(name, definitions) {
  const definition = definitions[name];
  const lines = [`### ${name}`, plain(definition.description ?? definition.title ?? '')];
  if (definition.properties) lines.push(table(definition, definitions));
  else lines.push(`Written as ${typeOf(definition, definitions)}.`);
  const examples = definition.examples?.map((example) => code(JSON.stringify(example)));
  if (examples) lines.push(`For example ${examples.join(' or ')}.`);
  return lines.join('\n\n');
}

function table({ properties, required = [] }, definitions) {
  const rows = Object.entries(properties).flatMap(([name, property]) =>
    row(name, property, required.includes(name), definitions),
  );
  return ['| Field | Written as | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** One line for a field, and one for each field of a group written out in place. */
function row(name, property, isRequired, definitions) {
  const label = isRequired ? `**${code(name)}**` : code(name);
  const fallback = property.default === undefined ? '' : ` Left out: ${code(JSON.stringify(property.default))}.`;
  const line = `| ${label} | ${typeOf(property, definitions)} | ${plain(property.description ?? '')}${fallback} |`;
  const inner = property.properties ?? property.items?.properties ?? {};
  const { required = [] } = property.properties ? property : (property.items ?? {});
  const dot = property.items ? '[].' : '.';
  const below = Object.entries(inner).flatMap(([key, value]) =>
    row(`${name}${dot}${key}`, value, required.includes(key), definitions),
  );
  return [line, ...below];
}

function typeOf(node, definitions) {
  if (node.$ref) {
    const name = node.$ref.split('/').at(-1);
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (node.const !== undefined) return code(JSON.stringify(node.const));
  if (node.enum) return node.enum.map((value) => code(JSON.stringify(value))).join(', ');
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return choices.map((choice) => typeOf(choice, definitions)).join(' or ');
  if (node.type === 'array') return `list of ${node.items ? typeOf(node.items, definitions) : 'anything'}`;
  if (node.type === 'object') {
    const { additionalProperties: value } = node;
    return value && typeof value === 'object' ? `group of ${typeOf(value, definitions)} by name` : 'group';
  }
  return (
    { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false' }[node.type] ?? 'anything'
  );
}
