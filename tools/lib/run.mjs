import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** Longer than anything here may take: what hangs is ended, and counts as failed. */
const LIMIT_MS = 20 * 60_000;

/**
 * Runs a command to its end. With `stdio: 'inherit'` it prints as it goes, otherwise its output is collected.
 * Never throws: a command that cannot start answers with code 127.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd, env, stdio = 'pipe' } = {}) {
  return new Promise((resolve) => {
    const output = [];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdio, stdio],
      timeout: LIMIT_MS,
    });
    child.stdout?.on('data', (data) => output.push(data));
    child.stderr?.on('data', (data) => output.push(data));
    child.once('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}\n` }));
    child.once('close', (code, signal) => {
      if (signal) output.push(Buffer.from(`${command} was ended by ${signal}\n`));
      resolve({ code: code ?? 1, output: stripVTControlCharacters(Buffer.concat(output).toString()) });
    });
  });
}
