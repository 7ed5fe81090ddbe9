import { expect } from '@open-wc/testing';
import { flag, words } from '../../src/internal/converters.js';
import { define } from '../../src/internal/define.js';

describe('attributes', () => {
  it('that are flags read "false" as false', () => {
    const from = (value: string | null) => flag.fromAttribute!(value);
    expect([from(null), from(''), from('true'), from('debug'), from('false')]).to.deep.equal([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('that are lists take spaces and commas', () => {
    expect(words.fromAttribute!(' movement, equipment level ')).to.deep.equal(['movement', 'equipment', 'level']);
    expect(words.fromAttribute!(null)).to.deep.equal([]);
  });
});

describe('define', () => {
  it('keeps the first class of a name and says nothing about the second', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('test-defined-twice', First);
    define('test-defined-twice', Second);
    expect(customElements.get('test-defined-twice')).to.equal(First);
  });
});
