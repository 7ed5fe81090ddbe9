/** De woorden om een oefening te doen waar je haar leest. */
export const train = {
    'train.follow': 'Doe mee',
    'train.add': 'In mijn programma',
    'train.added': '{name} staat in je programma.',
    'train.there': '{name} stond al in je programma.',
    'train.full': 'Je programma is vol. Haal er eerst iets uit.',
    'train.show': 'Bekijk mijn programma',
    'train.close': 'Sluiten',
    'train.failed': 'Dit laadt nu niet. Controleer je verbinding en probeer het opnieuw.',
};
//# sourceMappingURL=train.js.map