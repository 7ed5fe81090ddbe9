let e={"figure.play":"Afspelen","figure.pause":"Pauze","figure.next":"Volgende houding","figure.previous":"Vorige houding","figure.speed":"Snelheid","figure.mirror":"Andere kant","figure.turn":"Bekijk van een andere kant","figure.label":"Tekening: {name}"};export{e as figure};
//# sourceMappingURL=nl-figure-BJ8N4Q57.js.map
