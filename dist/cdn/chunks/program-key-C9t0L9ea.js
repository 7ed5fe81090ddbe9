let e="program",a=a=>new URLSearchParams(a.includes("=")?a.replace(/^#/,""):"").get(e)??void 0;export{e as P,a as c};
//# sourceMappingURL=program-key-C9t0L9ea.js.map
