let e=new Set;function n(n,l){let t=`<${n.localName}> ${l}`;e.has(t)||(e.add(t),console.warn(t))}function l(e,l,t,a){void 0!==t&&n(e,`There is no ${l} "${t}" in the library file. It has: ${a.join(", ")||"none"}.`)}export{n as a,l as t};
//# sourceMappingURL=tell-missing-DRRaUrOq.js.map
