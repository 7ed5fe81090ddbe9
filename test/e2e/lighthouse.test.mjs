import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { audit, STEADY } from '../../tools/audit/lighthouse.mjs';
import { serve } from '../../tools/serve.mjs';

const PAGES = ['/demo/physio/', '/demo/physio/oefeningen.html', '/demo/gym/mobiliteit.html'];

// Speed depends on the machine: `npm run audit` measures that.
describe('Lighthouse, on a phone', () => {
  let server;
  let reports;
  before(async () => {
    server = await serve({ port: 0 });
    reports = await audit(
      PAGES.map((page) => server.address + page),
      STEADY,
    );
  });
  after(() => server.close());

  for (const [index, page] of PAGES.entries())
    it(`gives ${page} full marks for accessibility, best practices and search engines`, () => {
      const { scores, findings } = reports[index];
      assert.deepEqual(scores, { accessibility: 100, 'best-practices': 100, seo: 100 }, findings.join('\n'));
    });
});
