import{a as t}from"./view-B0FudS7v.js";let e=`@media print {
  body > :not([${t}]) { display: none !important; }
  html, body { block-size: auto !important; margin: 0 !important; padding: 0 !important; overflow: visible !important; background: none !important; }
}
@media not print { [${t}] { display: none !important; } }`;class o{#t;#e;constructor(t,e){this.make=t,this.draw=e}listen(){this.stop();let{signal:t}=this.#e=new AbortController;window.addEventListener("beforeprint",()=>this.show(this.make()),{signal:t}),window.addEventListener("afterprint",()=>this.#t?.(),{signal:t})}stop(){this.#e?.abort(),this.#t?.()}show(o){if(this.#t||!o||o.ownerDocument.querySelector(`[${t}]`))return;let{ownerDocument:i}=o,n=new i.defaultView.CSSStyleSheet;n.replaceSync(e),o.setAttribute(t,""),i.adoptedStyleSheets.push(n),i.body.append(o),this.draw(o),this.#t=()=>{this.#t=void 0,o.remove(),i.adoptedStyleSheets=i.adoptedStyleSheets.filter(t=>t!==n)}}}export{o as P};
//# sourceMappingURL=print-copy-D7zbpRdt.js.map
