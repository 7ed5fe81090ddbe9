/** A date as this language writes it; English where `lang` is no language. */
function write(lang, date, options) {
    try {
        return new Intl.DateTimeFormat(lang, options).format(date);
    }
    catch {
        return new Intl.DateTimeFormat('en', options).format(date);
    }
}
/** The name of a day of the week; 1 is Monday. */
export const dayName = (lang, day, weekday) => write(lang, new Date(2024, 0, day, 12), { weekday });
/** "Monday, 30 November". */
export const dateWords = (lang, date) => write(lang, date, { weekday: 'long', day: 'numeric', month: 'long' });
//# sourceMappingURL=day-words.js.map