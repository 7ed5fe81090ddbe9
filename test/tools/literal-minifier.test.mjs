import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyCss, minifyHtml } from '../../tools/build/literal-minifier.mjs';

describe('the minifier of css literals', () => {
  it('takes out white space and comments', async () => {
    assert.deepEqual(await minifyCss(['\n  :host {\n    color: red; /* why */\n  }\n']), [':host{color:red}']);
  });

  it('keeps what is modern', async () => {
    const sheet = `
      @layer a { .x { &:hover { color: light-dark(red, blue); } } }
      @container (min-width: 30em) { :host(:state(open)) { translate: 0 1px; } }
      @starting-style { .y { opacity: 0; } }`;
    const [code] = await minifyCss([sheet]);
    for (const piece of [
      '@layer a',
      '&:hover',
      'light-dark(',
      '@container (min-width',
      ':state(open)',
      '@starting-style',
    ]) {
      assert.ok(code.includes(piece), `${piece} is gone: ${code}`);
    }
  });

  it('keeps values where they stand', async () => {
    const parts = ['a { color: ', '; inset: 1px ', ' 2px }'];
    assert.deepEqual(await minifyCss(parts), ['a{color:', ';inset:1px ', ' 2px}']);
  });

  it('keeps signs as they are: an escape would be another sign in a literal', async () => {
    assert.deepEqual(await minifyCss(["a::before { content: '·'; }"]), ['a:before{content:"·"}']);
    await assert.rejects(minifyCss(["a { content: '\\a'; }"]), /backslash/);
  });

  it('takes out white space that the browser would keep in values for nothing', async () => {
    const sheet = 'a { --x: var( --y, calc(2px * var(--z)) ); content: ""; }';
    assert.deepEqual(await minifyCss([sheet]), ['a{--x:var(--y,calc(2px*var(--z)));content:""}']);
    const text = 'a::before { content: "( a )"; --x: 1px; }';
    assert.ok((await minifyCss([text]))[0].includes('"( a )"'));
  });

  it('refuses what it cannot read', async () => {
    await assert.rejects(minifyCss(['a { color: red; } }']), /css: /);
  });
});

describe('the minifier of html literals', () => {
  it('makes one space of a line break, none where a line begins or ends', () => {
    assert.deepEqual(minifyHtml(['\n  <p>\n    a ', '\n    <b>b</b>\n    c\n  </p>\n']), ['<p>a ', ' <b>b</b> c</p>']);
    assert.deepEqual(minifyHtml(['<span>a</span>\n<ul>\n  <li>', '</li>\n  ', '\n</ul>\n<i>b</i>']), [
      '<span>a</span><ul><li>',
      '</li>',
      '</ul><i>b</i>',
    ]);
  });

  it('leaves white space within a line alone', () => {
    assert.deepEqual(minifyHtml(['', ' ']), ['', ' ']);
    assert.deepEqual(minifyHtml(['<button>', ' <span>', '</span></button>']), [
      '<button>',
      ' <span>',
      '</span></button>',
    ]);
  });

  it('takes quotes from values that need none, and keeps those that do', () => {
    assert.deepEqual(minifyHtml(['<img alt="" class="a-b" title="a b" src=', ' />']), [
      '<img alt="" class=a-b title="a b" src=',
      '>',
    ]);
  });

  it('leaves preformatted text alone', () => {
    const pre = '<pre>\n  a\n    b</pre>';
    assert.deepEqual(minifyHtml([`<div>\n  ${pre}\n</div>`]), [`<div>${pre}</div>`]);
  });

  it('takes out comments, except those with a value in them, which Lit counts', () => {
    assert.deepEqual(minifyHtml(['<a></a><!-- x --><!-- ', ' -->']), ['<a></a><!-- ', ' -->']);
  });
});
