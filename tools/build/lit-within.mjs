const REACTIVE = '@lit/reactive-element/reactive-element.js';
const SHEETS = '@lit/reactive-element/css-tag.js';
const ELEMENT = 'lit-element/lit-element.js';
const HTML = 'lit-html/lit-html.js';

/**
 * What of Lit no page needs that loads the script-tag build: `[file, text, what stands there instead]`. Lit is inside of
 * these files, so nobody else can want it. The check that keeps a library file from posing as a template stays.
 */
export const CUTS = [
  // Every browser that derives our colours (2024) has shadow roots and shared style sheets.
  [
    SHEETS,
    't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    '!0',
  ],
  [REACTIVE, 'p=a.reactiveElementPolyfillSupport,', ''],
  [REACTIVE, ',p?.({ReactiveElement:y})', ''],
  [HTML, ',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';'],
  [ELEMENT, ';const o=s.litElementPolyfillSupport;o?.({LitElement:i})', ''],
  // Sentences for somebody who writes an element.
  [SHEETS, /,o!==s\)throw Error\("CSSResult[^"]*"\)/, ')'],
  [SHEETS, /if\("number"==typeof t\)return t;throw Error\([^)]*\)/, 'return t'],
  // Who else brought which Lit.
  [REACTIVE, /,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  [HTML, /\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  [ELEMENT, /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  // Decorators: our properties are declared in `static properties`.
  [REACTIVE, 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [
    REACTIVE,
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    '',
  ],
  [REACTIVE, 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [REACTIVE, 'void 0!==t.l&&(this.l=[...t.l]),', ''],
  [REACTIVE, ',this.constructor.l?.forEach(t=>t(this))', ''],
];

/** Rollup plugin: leaves out of Lit what these builds cannot use. Fails when Lit is no longer as it was. */
export function litWithin() {
  return {
    name: 'lit-within',
    transform(code, id) {
      const cuts = CUTS.filter(([file]) => id.endsWith(`/node_modules/${file}`));
      if (!cuts.length) return null;
      for (const [file, text, instead] of cuts) {
        const cut = code.replace(text, instead);
        if (cut === code) this.error(`${file} has changed: look at tools/build/lit-within.mjs again (${text})`);
        code = cut;
      }
      return { code, map: null };
    },
  };
}
