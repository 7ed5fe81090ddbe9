import { expect } from '@open-wc/testing';
import { whenMatched } from '../../src/internal/when-matched.js';

const soon = () => new Promise((done) => setTimeout(done, 20));
const put = (tag: string, into: Node = document.body) => into.appendChild(document.createElement(tag));

describe('elements that come with their tag', () => {
  it('are each brought once: for a tag that is there, and for one that comes later', async () => {
    const brought: string[] = [];
    const here = put('late-here');
    for (const name of ['here', 'later', 'never']) whenMatched(`late-${name}`, () => brought.push(name));
    expect(brought).to.deep.equal(['here']);
    const box = document.createElement('div');
    const later = put('late-later', box);
    document.body.append(box);
    await soon();
    put('late-later', box);
    await soon();
    expect(brought).to.deep.equal(['here', 'later']);
    for (const node of [here, later, box]) node.remove();
  });

  it('are not looked for before a page has a tag that waits for its element', async () => {
    let calls = 0;
    whenMatched(':not(:defined)', () => calls++);
    put('div').remove();
    await soon();
    expect(calls).to.equal(0);
    const strange = put('late-strange');
    await soon();
    put('late-stranger').remove();
    await soon();
    expect(calls).to.equal(1);
    strange.remove();
  });
});
