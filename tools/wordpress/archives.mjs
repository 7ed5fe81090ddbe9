import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from '../lib/npm.mjs';
import { root } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

/** Where archives and sites are kept between runs; nothing in it is committed. */
export const CACHE = join(root, '.cache/wordpress');

const DEBIAN = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentytwo',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
];
/** Packages that hold whole copies of WordPress, and a database in a file. Unpacked only, never installed. */
const NPM = { builds: '@wp-playground/wordpress-builds@0.9.19', database: '@wp-playground/cli@3.1.56' };
const PROGRAMS = { php: ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring'], unzip: ['unzip'] };

/** Runs a command. @throws with what it said when it fails */
export async function must(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code) throw new Error(`${command} ${args.join(' ')}\n${output}`);
  return output;
}

/** Installs PHP and unzip where they are missing. */
export async function installPrograms() {
  const missing = [];
  for (const [program, packages] of Object.entries(PROGRAMS)) {
    if ((await run(program, ['-v'])).code) missing.push(...packages);
  }
  if (!missing.length) return;
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const [command, ...args] = [...sudo, 'apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  await must(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Folder with the unpacked Debian packages of WordPress. */
export async function debianFiles() {
  const folder = join(CACHE, 'debian');
  if (existsSync(join(folder, 'usr/share/wordpress/wp-load.php'))) return folder;
  const packages = join(CACHE, 'packages');
  mkdirSync(packages, { recursive: true });
  await must('apt-get', ['download', ...DEBIAN], { cwd: packages });
  for (const name of readdirSync(packages).filter((file) => file.endsWith('.deb'))) {
    await must('dpkg-deb', ['-x', join(packages, name), folder]);
  }
  return folder;
}

/** Folder with the unpacked npm package `builds` or `database`. */
export async function npmFiles(name) {
  const folder = join(CACHE, name);
  if (existsSync(join(folder, 'package/package.json'))) return join(folder, 'package');
  mkdirSync(folder, { recursive: true });
  const [command, ...args] = npmCommand();
  await must(command, [...args, 'pack', NPM[name], '--silent'], { cwd: folder });
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  await must('tar', ['-xzf', archive], { cwd: folder });
  return join(folder, 'package');
}
