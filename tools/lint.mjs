// `npm run lint [names…]`: the checks that read the code without running it, one after the other; all by default.
// Exit code 1 when one of them finds something.
import { checks, runCheck } from './testing/checks.mjs';

const wanted = process.argv.slice(2);
for (const name of wanted.length ? wanted : ['format', 'eslint', 'stylelint', 'lit-analyzer', 'types']) {
  const check = checks[name];
  if (!check) throw new Error(`There is no check "${name}"; there are ${Object.keys(checks).join(', ')}.`);
  const { failed, output, seconds } = await runCheck(check);
  console.log(`${failed ? 'FAILED' : 'ok'} ${name} (${seconds} s)`);
  if (failed) {
    console.log(output);
    process.exitCode = 1;
  }
}
