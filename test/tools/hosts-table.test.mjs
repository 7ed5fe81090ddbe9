import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

describe('the table of hosts', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('has a chapter for each result', async () => {
    saveResult('two', { chapter: 'WordPress', rows: [row('WordPress')] }, folder);
    saveResult('one', { chapter: 'Frameworks', rows: [row('React')] }, folder);
    saveResult('three', { chapter: 'Frameworks', rows: [row('Vue', 1)] }, folder);
    await writeTable({ folder, page });
    const text = readFileSync(page, 'utf8');
    assert.match(text, /## Frameworks[\s\S]*React[\s\S]*Vue[\s\S]*## WordPress/);
    assert.match(text, /a\\\|b/, 'a bar in a cell does not end it');
    assert.match(text, /shortcode; print/);
    assert.match(text, /3 passed, 1 FAILED/);
  });

  it('keeps the chapters of runs that were not repeated, and replaces those that were', async () => {
    for (const name of ['one', 'three']) rmSync(join(folder, `${name}.json`));
    saveResult('two', { chapter: 'WordPress', rows: [row('WordPress on many sites')] }, folder);
    await writeTable({ folder, page });
    const text = readFileSync(page, 'utf8');
    assert.match(text, /React/);
    assert.match(text, /WordPress on many sites/);
    assert.doesNotMatch(text, /\| WordPress +\|/);
    await writeTable({ folder, page });
    assert.equal(readFileSync(page, 'utf8'), text, 'a second time changes nothing');
  });
});
