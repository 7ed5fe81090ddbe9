import"../exercise-library.js";let e=e=>null===e||"object"!=typeof e&&"function"!=typeof e,t=e=>void 0!==e?._$litType$,i=e=>null!=e?._$litType$?.h,l=e=>void 0===e.strings,o={},p=(e,t=o)=>e._$AH=t;export{i as d,t as l,e as n,p,l as r};
//# sourceMappingURL=directive-helpers-Bb4VbYcj.js.map
