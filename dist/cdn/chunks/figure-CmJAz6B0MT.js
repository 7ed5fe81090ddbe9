let e={"figure.play":"Afspelen","figure.pause":"Pauze","figure.next":"Volgende houding","figure.previous":"Vorige houding","figure.speed":"Snelheid","figure.mirror":"Andere kant","figure.turn":"Bekijk van een andere kant","figure.label":"Tekening: {name}"};export{e as figure};
//# sourceMappingURL=figure-CmJAz6B0MT.js.map
