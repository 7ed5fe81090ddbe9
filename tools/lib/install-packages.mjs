import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from './npm.mjs';
import { run } from './run.mjs';

/**
 * Installs what package-lock.json names when node_modules is missing or differs from it.
 * @returns {Promise<{ installed: boolean, error?: string }>}
 */
export async function installPackages(root) {
  if (isInstalled(root)) return { installed: false };
  const [command, ...first] = npmCommand();
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run(command, [...first, ...args], { cwd: root });
  return code ? { installed: false, error: `npm ci failed:\n${output}` } : { installed: true };
}

/** npm leaves a copy of the lock file in node_modules that tells what it put there. */
function isInstalled(root) {
  const present = readPackages(join(root, 'node_modules/.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!present || !wanted) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      !path || (present[path] ? present[path].version === version && existsSync(join(root, path)) : optional),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
