import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, debianFiles, must, npmFiles } from './archives.mjs';

/** A theme made of templates in PHP, as most sites still have. */
const CLASSIC = 'twentytwentyone';

/** The WordPress versions that are tested, oldest first. `themes`: a classic one, and block themes. */
export const VERSIONS = {
  // The canvas of the editor stands in the page; blocks have their scripts without modules.
  6.1: {
    files: fromDebian,
    themes: [CLASSIC, 'twentytwentytwo', 'twentytwentythree'],
  },
  // The canvas is a frame; script modules.
  6.5: {
    files: (to) => fromBuild('6.5', to),
    themes: [CLASSIC, 'twentytwentyfour', 'twentytwentythree'],
  },
  // What came next, as it was before its release.
  6.7: {
    files: (to) => fromBuild('nightly', to),
    themes: [CLASSIC, 'twentytwentyfour', 'twentytwentythree'],
  },
};

const php = (name) => new URL(`php/${name}`, import.meta.url).pathname;

async function fromDebian(to) {
  const from = await debianFiles();
  cpSync(join(from, 'usr/share/wordpress'), to, { recursive: true, verbatimSymlinks: true });
  // Debian shares these with other programs; here they are files of the site.
  const parts = [
    ['usr/share/php/getid3', 'wp-includes/ID3'],
    ['usr/share/javascript/underscore', 'wp-includes/js'],
    ['usr/share/javascript/cropper', 'wp-includes/js/crop'],
  ];
  await must('find', [to, '-type', 'l', '-delete']);
  for (const [source, target] of parts) cpSync(join(from, source), join(to, target), { recursive: true });
}

async function fromBuild(version, to) {
  const from = await npmFiles('builds');
  await must('unzip', ['-qo', join(from, `src/wordpress/wp-${version}.zip`), '-d', to]);
  cpSync(join(from, `public/wp-${version}`), to, { recursive: true });
  for (const extra of ['db.php', 'mu-plugins', 'database', 'debug.log']) {
    rmSync(join(to, 'wp-content', extra), { recursive: true, force: true });
  }
  // It has themes made of blocks only.
  const themes = 'wp-content/themes';
  const classic = join(await debianFiles(), 'usr/share/wordpress', themes, CLASSIC);
  cpSync(classic, join(to, themes, CLASSIC), { recursive: true });
}

function replaceIn(file, before, after) {
  if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(before, after));
}

/** Folder with a WordPress that has a database of its own in a file, before its installation. Kept between runs. */
export async function assemble(version) {
  const folder = join(CACHE, `files-${version}`);
  if (existsSync(join(folder, 'ready'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await VERSIONS[version].files(folder);
  const database = join(await npmFiles('database'), 'sqlite-database-integration.zip');
  const plugins = join(folder, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  await must('unzip', ['-qo', database, '-d', plugins]);
  // A WordPress before 6.2 reads this from outside.
  replaceIn(
    join(plugins, 'plugin-sqlite-database-integration/wp-includes/sqlite/class-wp-sqlite-db.php'),
    'private $allow_unsafe',
    'protected $allow_unsafe',
  );
  writeFileSync(
    join(folder, 'wp-content/db.php'),
    "<?php\nrequire_once __DIR__ . '/mu-plugins/plugin-sqlite-database-integration/wp-includes/sqlite/db.php';\n",
  );
  cpSync(php('wp-config.php'), join(folder, 'wp-config.php'));
  writeFileSync(join(folder, 'ready'), '');
  return folder;
}
