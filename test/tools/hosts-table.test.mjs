import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { saveResult, writeTable } from '../../tools/hosts/table.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
const page = join(folder, 'hosts.md');
const row = (host, failed = 0) => ({
  host,
  version: '1.2',
  with: 'a|b',
  tested: ['shortcode', 'print'],
  passed: 3,
  failed,
});

const byHand = join(mkdtempSync(join(folder, 'tried-')), 'by-hand.json');
const tried = (version) =>
  writeFileSync(
    byHand,
    JSON.stringify({
      chapter: 'Tried by hand',
      rows: [{ host: 'Angular', version, with: 'Chromium', tested: ['built'] }],
    }),
  );
tried('21');

describe('the table of hosts', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('has a chapter for each result', async () => {
    saveResult('two', { chapter: 'WordPress', rows: [row('WordPress')] }, folder);
    saveResult('one', { chapter: 'Frameworks', rows: [row('React')] }, folder);
    saveResult('three', { chapter: 'Frameworks', rows: [row('Vue', 1)] }, folder);
    await writeTable({ folder, byHand, page });
    const text = readFileSync(page, 'utf8');
    assert.match(text, /## Frameworks[\s\S]*React[\s\S]*Vue[\s\S]*## WordPress/);
    assert.match(text, /a\\\|b/, 'a bar in a cell does not end it');
    assert.match(text, /shortcode; print/);
    assert.match(text, /3 passed, 1 FAILED/);
  });

  it('keeps the chapters of runs that were not repeated, and replaces those that were', async () => {
    for (const name of ['one', 'three']) rmSync(join(folder, `${name}.json`));
    saveResult('two', { chapter: 'WordPress', rows: [row('WordPress on many sites')] }, folder);
    await writeTable({ folder, byHand, page });
    const text = readFileSync(page, 'utf8');
    assert.match(text, /React/);
    assert.match(text, /WordPress on many sites/);
    assert.doesNotMatch(text, /\| WordPress +\|/);
    await writeTable({ folder, byHand, page });
    assert.equal(readFileSync(page, 'utf8'), text, 'a second time changes nothing');
  });

  it('says what was tried by hand', async () => {
    tried('22');
    await writeTable({ folder, byHand, page });
    const text = readFileSync(page, 'utf8');
    assert.match(text, /## Tried by hand[\s\S]*\| Angular +\| 22 +\| Chromium +\| built +\| by hand +\|/);
    assert.doesNotMatch(text, /\| 21 /);
  });
});
