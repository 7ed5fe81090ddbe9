/** In German: words of a programme: a protocol of the library, the visitor's own, or a shared one. */
export const program = {
    'program.title': 'Mein Programm',
    'program.loading': 'Das Programm wird geladen.',
    'program.gone': 'Dieses Programm gibt es nicht mehr.',
    'program.libraryGone': 'Die Übungen lassen sich gerade nicht laden.',
    'program.exercises': { one: '{n} Übung', other: '{n} Übungen' },
    'program.minutes': { one: 'mindestens {n} Minute', other: 'mindestens {n} Minuten' },
    'program.everyDay': 'jeden Tag',
    'program.weeks': { one: '{a} Woche', other: '{a} Wochen' },
    'program.anchor': 'Wann',
    'program.advance': 'Weiter zum nächsten Schritt, wenn',
    'program.pick': { one: 'Wähle {n} davon', other: 'Wähle {n} davon' },
    'program.circuit': { one: 'Alle nacheinander, {a} Runde', other: 'Alle nacheinander, {a} Runden' },
    'program.optional': 'wenn du magst',
    'program.unknown': 'Nicht (mehr) in dieser Bibliothek: {id}',
    'program.start': 'Start',
    'program.startSession': 'Start: {name}',
    'program.print': 'Drucken',
    'program.share': 'Teilen',
    'program.calendar': 'Kalender',
    'program.toolFailed': 'Dieser Teil konnte nicht geladen werden. Prüf deine Verbindung und versuch es noch einmal.',
};
//# sourceMappingURL=program.js.map