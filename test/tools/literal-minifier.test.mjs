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

  it('refuses what it cannot read', async () => {
    await assert.rejects(minifyCss(['a { color: red; } }']), /css: /);
  });
});

describe('the minifier of html literals', () => {
  it('makes one space of a line break', () => {
    assert.deepEqual(minifyHtml(['\n  <p>\n    a ', '\n  </p>\n']), ['<p> a ', ' </p>']);
  });

  it('leaves preformatted text alone', () => {
    const pre = '<pre>\n  a\n    b</pre>';
    assert.deepEqual(minifyHtml([`<div>\n  ${pre}\n</div>`]), [`<div> ${pre} </div>`]);
  });

  it('takes out comments, except those with a value in them, which Lit counts', () => {
    assert.deepEqual(minifyHtml(['<a></a><!-- x --><!-- ', ' -->']), ['<a></a><!-- ', ' -->']);
  });
});
