let e={"lessons.loading":"De lessen worden geladen.","lessons.title":"Lees meer","lessons.glossary":"Woorden uitgelegd"};export{e as lessons};
//# sourceMappingURL=nl-lessons-CS2yb2t2.js.map
