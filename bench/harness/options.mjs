import { contestants } from './contestants.mjs';

const known = contestants.map(({ name }) => name);
export const usage = `node run.mjs [options]
  --sizes 100,873,10000,26000   how many exercises in the generated libraries
  --only floor,ours             contestants, of: ${known.join(', ')}
  --runs 3                      rounds at 873 and at the largest size; the others get one, at full speed
  --all                         Lit repeat also above 10,000 exercises (minutes of waiting)
  --browser PATH                another Chromium than /usr/bin/chromium-headless-shell
  --profile                     also write a CPU profile per contestant and size to results/ (slows everything down)`;

/** @returns {{sizes: number[], only: string[], runs: number, all: boolean, browser: string, profile: boolean}} */
export function readOptions(args) {
  const options = {
    sizes: [100, 873, 10_000, 26_000],
    only: known,
    runs: 3,
    all: false,
    browser: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
    profile: false,
  };
  for (let i = 0; i < args.length; i++) {
    const value = () => args[++i] ?? fail(`${args[i - 1]} needs a value`);
    if (args[i] === '--sizes') options.sizes = value().split(',').map(Number);
    else if (args[i] === '--only') options.only = value().split(',');
    else if (args[i] === '--runs') options.runs = Number(value());
    else if (args[i] === '--all') options.all = true;
    else if (args[i] === '--browser') options.browser = value();
    else if (args[i] === '--profile') options.profile = true;
    else fail(args[i] === '--help' ? '' : `unknown option ${args[i]}`);
  }
  for (const name of options.only) if (!known.includes(name)) fail(`unknown contestant ${name}`);
  if (!options.sizes.every((size) => Number.isInteger(size) && size > 0)) fail('--sizes needs whole numbers');
  if (!(options.runs > 0)) fail('--runs needs a number above 0');
  options.largest = Math.max(...options.sizes);
  // The sizes that goals are about get all rounds and a slowed-down processor too.
  options.important = (size) => size === 873 || size === options.largest;
  return options;
}

function fail(message) {
  throw new Error(`${message}\n${usage}`.trim());
}
