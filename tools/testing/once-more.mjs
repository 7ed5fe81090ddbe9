// A run of thousands of tests in three browsers on two cores: what fails once and then passes was late, not wrong.

/** So many may be late; when more fail, something is broken, and it is not tried again. */
const FEW = 4;

/**
 * Runs what failed once more, when that is little, and puts the second result in the place of the first.
 *
 * @param runs each with `failed`, a number
 * @param again takes the failed runs, and gives their second results: for each one that took part, in any order
 * @param same whether two results are of the same run
 * @returns the results that count, and those of the first time that passed the second time, for everybody to read
 */
export async function onceMore(runs, again, same = (a, b) => a === b) {
  const broken = runs.filter(({ failed }) => failed);
  if (!broken.length || broken.length > FEW) return { runs, unsteady: [] };
  const second = await again(broken);
  const result = (run) => (run.failed ? (second.find((other) => same(other, run)) ?? run) : run);
  return { runs: runs.map(result), unsteady: broken.filter((run) => !result(run).failed) };
}
