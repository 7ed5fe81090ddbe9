/** In Polish: words to train an exercise from where it is read. */
export const train = {
    'train.follow': 'Ćwicz z zegarem',
    'train.add': 'Do mojego programu',
    'train.added': '{name} jest w twoim programie.',
    'train.there': '{name} już było w twoim programie.',
    'train.full': 'Twój program jest pełny. Najpierw coś usuń.',
    'train.show': 'Pokaż mój program',
    'train.close': 'Zamknij',
    'train.failed': 'Teraz nie da się tego wczytać. Sprawdź połączenie i spróbuj ponownie.',
};
//# sourceMappingURL=train.js.map