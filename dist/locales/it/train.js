/** In Italian: words to train an exercise from where it is read. */
export const train = {
    'train.follow': 'Segui l’esercizio',
    'train.add': 'Nel mio programma',
    'train.added': '{name} è nel tuo programma.',
    'train.there': '{name} era già nel tuo programma.',
    'train.full': 'Il tuo programma è pieno. Togli prima qualcosa.',
    'train.show': 'Vedi il mio programma',
    'train.close': 'Chiudi',
    'train.failed': 'Ora non si carica. Controlla la connessione e riprova.',
};
//# sourceMappingURL=train.js.map