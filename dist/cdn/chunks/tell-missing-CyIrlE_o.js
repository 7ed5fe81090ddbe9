let e=new Set;function n(n,i,l,o){let t=`<${n.localName}> There is no ${i} "${l}" in the library file. It has: ${o.join(", ")||"none"}.`;void 0===l||e.has(t)||(e.add(t),console.warn(t))}export{n as t};
//# sourceMappingURL=tell-missing-CyIrlE_o.js.map
