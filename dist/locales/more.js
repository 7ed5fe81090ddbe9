/** How each language beside English and Dutch is fetched: whole, as one file. */
const languages = {
    ar: () => import('./ar.js').then(({ ar }) => ar),
    de: () => import('./de.js').then(({ de }) => de),
    es: () => import('./es.js').then(({ es }) => es),
    fr: () => import('./fr.js').then(({ fr }) => fr),
    it: () => import('./it.js').then(({ it }) => it),
    pl: () => import('./pl.js').then(({ pl }) => pl),
    pt: () => import('./pt.js').then(({ pt }) => pt),
    tr: () => import('./tr.js').then(({ tr }) => tr),
};
/** All interface words of a language. */
export const loadLocale = (tag) => languages[tag]();
//# sourceMappingURL=more.js.map