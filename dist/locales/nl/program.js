/** De woorden van een programma: een protocol van de bibliotheek, een eigen of een gedeeld programma. */
export const program = {
    'program.title': 'Mijn programma',
    'program.loading': 'Het programma wordt geladen.',
    'program.gone': 'Dit programma is er niet meer.',
    'program.libraryGone': 'De oefeningen kunnen nu niet worden geladen.',
    'program.exercises': { one: '{n} oefening', other: '{n} oefeningen' },
    'program.minutes': { one: 'minstens {n} minuut', other: 'minstens {n} minuten' },
    'program.everyDay': 'elke dag',
    'program.weeks': { one: '{a} week', other: '{a} weken' },
    'program.anchor': 'Wanneer',
    'program.advance': 'Naar de volgende stap als',
    'program.pick': { one: 'Kies er {n}', other: 'Kies er {n}' },
    'program.circuit': { one: 'Allemaal, {a} ronde', other: 'Allemaal, {a} rondes' },
    'program.optional': 'als je wilt',
    'program.unknown': 'Niet (meer) in deze bibliotheek: {id}',
    'program.start': 'Start',
    'program.startSession': 'Start: {name}',
    'program.print': 'Afdrukken',
    'program.share': 'Delen',
    'program.calendar': 'Agenda',
    'program.toolFailed': 'Dit onderdeel kon niet worden geladen. Kijk of je verbinding hebt en probeer het opnieuw.',
};
//# sourceMappingURL=program.js.map