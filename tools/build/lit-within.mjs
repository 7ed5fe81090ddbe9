const REACTIVE = '@lit/reactive-element/reactive-element.js';
const SHEETS = '@lit/reactive-element/css-tag.js';
const ELEMENT = 'lit-element/lit-element.js';
const HTML = 'lit-html/lit-html.js';

/**
 * What of Lit no page needs that loads the script-tag build: `[file, text, what stands there instead]`. Lit is inside of
 * these files, so nobody else can want it. Together 0.9 kB packed; what saves less than ten bytes and can be left alone
 * stays, and so does all that decides when an element draws, and the check that keeps a library file from posing as a
 * template.
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
  // Ways to declare properties that ours do not go: with JSON in attributes, with a default that is reflected, without an
  // accessor or with one of their own, by symbols, reflected by another converter than their own.
  [REACTIVE, 'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  [
    REACTIVE,
    'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
    '',
  ],
  [REACTIVE, 'c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
  [REACTIVE, '(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'i.converter.toAttribute'],
  [REACTIVE, '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  [REACTIVE, '{useDefault:i,reflect:e,wrapped:h},r)', '{reflect:e})'],
  [REACTIVE, 'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||', ''],
  [REACTIVE, 'this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
  [REACTIVE, 'r??this._$Ej?.get(e)??r', 'r'],
  [REACTIVE, 'attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f', ''],
  [
    REACTIVE,
    '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
    't.converter??u',
  ],
  [REACTIVE, 'this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
  [
    REACTIVE,
    '!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
    'e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
  ],
  [REACTIVE, 'if(s.state&&', 's.state&&'],
  [
    REACTIVE,
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},',
  ],
  [
    REACTIVE,
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  // Controllers: ours listen to coming and going only.
  [REACTIVE, 'this._$EO?.forEach(t=>t.hostUpdate?.()),', ''],
  [REACTIVE, 'this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
  // Ways to give styles that ours do not go: put together, twice the same.
  [SHEETS, /i=\(t,\.\.\.e\)=>\{const o=1===t\.length.*?;return new n\(o,t,s\)\}/, 'i=t=>new n(t[0])'],
  [SHEETS, /if\(this\._\$cssResult\$=!0.*?this\.cssText=t,this\.t=e\}/, 'this.cssText=t}'],
  [
    SHEETS,
    'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
    'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o',
  ],
  [
    REACTIVE,
    'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
    'return[...new Set([s??[]].flat(1/0).reverse())].reverse()',
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
