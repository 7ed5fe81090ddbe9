/** In German: words to train an exercise from where it is read. */
export const train = {
    'train.follow': 'Mitmachen',
    'train.add': 'In mein Programm',
    'train.added': '{name} ist in deinem Programm.',
    'train.there': '{name} war schon in deinem Programm.',
    'train.full': 'Dein Programm ist voll. Nimm zuerst etwas heraus.',
    'train.show': 'Mein Programm ansehen',
    'train.close': 'Schließen',
    'train.failed': 'Das lädt gerade nicht. Prüfe deine Verbindung und versuche es noch einmal.',
};
//# sourceMappingURL=train.js.map