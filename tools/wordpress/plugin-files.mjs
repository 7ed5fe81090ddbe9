import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/root.mjs';
import { catalogues } from './translations.mjs';

export const PLUGIN = join(root, 'integrations/wordpress/plugin');
export const SLUG = 'exercise-library';

/**
 * Everything in the plugin's zip, by its path below `wp-content/plugins/`: the plugin as it is written, the script of the
 * elements, the rules of the format, and the translations.
 * @param {string} dist the built package
 * @returns {Promise<Map<string, Buffer | string>>}
 */
export async function pluginFiles(dist = join(root, 'dist')) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { rules } = await import(pathToFileURL(join(dist, 'schema/rules.js')));
  const files = new Map();
  for (const file of filesBelow(PLUGIN)) files.set(file, readFileSync(join(PLUGIN, file)));
  const script = scriptFiles(join(dist, 'cdn'));
  const folder = `elements-${hashOf(script)}`;
  for (const [file, content] of script) files.set(`assets/${folder}/${file}`, content);
  files.set('assets/rules.json', `${JSON.stringify(rules)}\n`);
  files.set('assets/packed.php', packed(version, folder));
  files.set('LICENSE', readFileSync(join(root, 'LICENSE')));
  for (const [name, content] of catalogues(PLUGIN)) files.set(`languages/${name}`, content);
  return new Map([...files].map(([file, content]) => [`${SLUG}/${file}`, content]));
}

/** The module build; maps, types and the other builds are for developers. */
function scriptFiles(cdn) {
  const wanted = filesBelow(cdn).filter((file) => file === 'exercise-library.js' || /^chunks\/.*\.js$/.test(file));
  return new Map(
    wanted.map((file) => [
      file,
      readFileSync(join(cdn, file), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    ]),
  );
}

/** Changes with the content, so that no browser keeps an old script with new parts. */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const [file, content] of files) hash.update(`${file}\0${content}\0`);
  return hash.digest('hex').slice(0, 12);
}

const packed = (version, folder) => `<?php
namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

const VERSION       = '${version}';
const SCRIPT_FOLDER = '${folder}';
`;
