import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startVisit } from '../helpers/visit.mjs';

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A session</title>
    <script type="module" src="/dist/cdn/exercise-library.js"></script>
  </head>
  <body>
    <main><h1>Exercises</h1><exercise-library src="/demo/library/hip-mobility.json">
      <exercise-session exercise="glute-bridge" muted></exercise-session></exercise-library></main>
  </body>
</html>
`;

describe('a session without a connection', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  it('starts, runs and asks how it went once it was on the screen', async () => {
    const visitor = await visit.open('/session.html', { html });
    const session = visitor.locator('exercise-session');
    await session.locator('.helpers').waitFor();
    await visitor.waitForLoadState('networkidle');
    await visitor.context().setOffline(true);
    const before = visitor.requests.length;
    await session.locator('[part=start]').click();
    await session.locator('[part=phase]').waitFor();
    assert.match(await session.locator('.where').innerText(), /to go/);
    assert.ok(await session.locator('exercise-figure svg').first().isVisible(), 'the drawing moves beside the clock');
    await session.locator('.pause').click();
    await session.locator('.stop').click();
    await session.locator('[part=after]').waitFor();
    assert.deepEqual(visitor.requests.slice(before), []);
    assert.deepEqual(visitor.complaints, []);
  });
});
