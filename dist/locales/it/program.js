/** In Italian: words of a programme: a protocol of the library, the visitor's own, or a shared one. */
export const program = {
    'program.title': 'Il mio programma',
    'program.loading': 'Il programma si sta caricando.',
    'program.gone': 'Questo programma non è più qui.',
    'program.libraryGone': 'In questo momento non è possibile caricare gli esercizi.',
    'program.exercises': { one: '{n} esercizio', other: '{n} esercizi' },
    'program.minutes': { one: 'almeno {n} minuto', other: 'almeno {n} minuti' },
    'program.everyDay': 'ogni giorno',
    'program.weeks': { one: '{a} settimana', other: '{a} settimane' },
    'program.anchor': 'Quando',
    'program.advance': 'Al passo successivo quando',
    'program.pick': { one: 'Scegline {n}', other: 'Scegline {n}' },
    'program.circuit': { one: 'Tutti di seguito, {a} giro', other: 'Tutti di seguito, {a} giri' },
    'program.optional': 'se vuoi',
    'program.unknown': 'Non (più) in questa raccolta: {id}',
    'program.start': 'Inizia',
    'program.startSession': 'Inizia: {name}',
    'program.print': 'Stampa',
    'program.share': 'Condividi',
    'program.calendar': 'Calendario',
    'program.toolFailed': 'Non è stato possibile caricare questa parte. Controlla la connessione e riprova.',
};
//# sourceMappingURL=program.js.map