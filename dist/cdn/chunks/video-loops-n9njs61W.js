function o(t,r=1/0){return(t.loops??[]).map(({fromSeconds:o,toSeconds:t,label:f})=>({from:o,to:Math.min(t,r),label:f})).filter(({from:o,to:t})=>o>=0&&t>o)}export{o as l};
//# sourceMappingURL=video-loops-n9njs61W.js.map
