// `npm run docs`: writes the guides that are generated. With --check it only says whether they are up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { elementsPage } from './lib/elements-page.mjs';
import { formatReference } from './lib/format-reference.mjs';
import { fromSource } from './lib/from-source.mjs';
import { messagesPage } from './lib/messages-page.mjs';
import { root } from './lib/root.mjs';

const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const modules = ['check', 'lint-links', 'problem-text'].map((name) => fromSource(`src/data/${name}.ts`));
const data = Object.assign({}, ...(await Promise.all(modules)));
const pages = {
  'stories/guides/format-reference.mdx': formatReference(json('src/schema/exercise-library.schema.json')),
  'stories/guides/messages.mdx': messagesPage(data),
  'stories/guides/elements.mdx': elementsPage(json('dist/custom-elements.json')),
};
for (const [name, text] of Object.entries(pages)) {
  const file = join(root, name);
  const content = await prettier.format(text, { ...json('.prettierrc.json'), parser: 'mdx' });
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`${name} is not up to date: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
