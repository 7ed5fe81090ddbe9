/**
 * Takes the place of `more.ts` in the classic script, which has no modules to import: `locales/de.js` beside it is a
 * script that registers its words by itself, so that it works from a folder on a disk as well.
 */
export const loadLocale = (tag) => new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = new URL(`locales/${tag}.js`, import.meta.url).href;
    script.onload = () => loaded({});
    script.onerror = failed;
    document.head.append(script);
});
//# sourceMappingURL=more-classic.js.map