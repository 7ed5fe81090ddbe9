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
  [HTML, 'const j={', 'const j=0&&{'],
  [HTML, ',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';'],
  [
    ELEMENT,
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})',
    '',
  ],
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
  // Lists and objects in attributes, and defaults that attributes give back: no property of ours has them.
  [REACTIVE, 'case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
  [REACTIVE, ';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  [REACTIVE, '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  [REACTIVE, 'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(', '('],
  [REACTIVE, 'this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
  [REACTIVE, 'this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
  // Templates of svg and MathML parts, values inside of <style> or <textarea>, directives: our templates have none.
  [HTML, 'l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  [HTML, '+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [HTML, ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', '){}'],
  [HTML, 'y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ''],
  [HTML, /if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
  [HTML, /(function M\(t,i,s=t,e\)\{).*?(?=\}class R\{)/, '$1return i'],
  // Nobody asks for this any more, and a default before other parameters confuses the minifier.
  [HTML, /_\$AI\(t,i=this/g, '_$AI(t,i'],
  [HTML, ':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [HTML, 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  [HTML, 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [HTML, ',this._$Cv=e?.isConnected??!0', ''],
  [HTML, /get parentNode\(\)\{let t=.*?get endNode\(\)\{return this\._\$AB\}/, ''],
  [HTML, 'this._$AP?.(!1,!0,s);', ';'],
  [HTML, 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  [HTML, 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [ELEMENT, /connectedCallback\(\)\{.*?setConnected\(!1\)\}/, ''],
  [ELEMENT, 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  // Templates that were compiled before.
  [
    HTML,
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
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
