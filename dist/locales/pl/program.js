/** In Polish: words of a programme: a protocol of the library, the visitor's own, or a shared one. */
export const program = {
    'program.title': 'Mój program',
    'program.loading': 'Wczytuję program.',
    'program.gone': 'Tego programu już tu nie ma.',
    'program.libraryGone': 'Nie można teraz wczytać ćwiczeń.',
    'program.exercises': { one: '{n} ćwiczenie', few: '{n} ćwiczenia', many: '{n} ćwiczeń', other: '{n} ćwiczenia' },
    'program.minutes': {
        one: 'co najmniej {n} minuta',
        few: 'co najmniej {n} minuty',
        many: 'co najmniej {n} minut',
        other: 'co najmniej {n} minuty',
    },
    'program.everyDay': 'codziennie',
    'program.weeks': { one: '{a} tydzień', few: '{a} tygodnie', many: '{a} tygodni', other: '{a} tygodnia' },
    'program.anchor': 'Kiedy',
    'program.advance': 'Przejdź do kolejnego kroku, gdy',
    'program.pick': {
        one: 'Wybierz {n} z tych',
        few: 'Wybierz {n} z tych',
        many: 'Wybierz {n} z tych',
        other: 'Wybierz {n} z tych',
    },
    'program.circuit': {
        one: 'Wszystkie, {a} runda',
        few: 'Wszystkie, {a} rundy',
        many: 'Wszystkie, {a} rund',
        other: 'Wszystkie, {a} rundy',
    },
    'program.optional': 'jeśli chcesz',
    'program.unknown': 'Nie ma (już) w tej bibliotece: {id}',
    'program.start': 'Start',
    'program.startSession': 'Start: {name}',
    'program.print': 'Drukuj',
    'program.share': 'Udostępnij',
    'program.calendar': 'Kalendarz',
    'program.toolFailed': 'Nie udało się wczytać tej części. Sprawdź połączenie i spróbuj ponownie.',
};
//# sourceMappingURL=program.js.map