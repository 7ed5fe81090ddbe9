/** In French: words of a programme: a protocol of the library, the visitor's own, or a shared one. */
export const program = {
    'program.title': 'Mon programme',
    'program.loading': 'Le programme se charge.',
    'program.gone': 'Ce programme n’est plus ici.',
    'program.libraryGone': 'Les exercices ne peuvent pas être chargés pour l’instant.',
    'program.exercises': { one: '{n} exercice', other: '{n} exercices' },
    'program.minutes': { one: 'au moins {n} minute', other: 'au moins {n} minutes' },
    'program.everyDay': 'tous les jours',
    'program.weeks': { one: '{a} semaine', other: '{a} semaines' },
    'program.anchor': 'Quand',
    'program.advance': 'À l’étape suivante quand',
    'program.pick': { one: 'Choisissez-en {n}', other: 'Choisissez-en {n}' },
    'program.circuit': { one: 'Tous à la suite, {a} tour', other: 'Tous à la suite, {a} tours' },
    'program.optional': 'si vous voulez',
    'program.unknown': 'Pas (ou plus) dans cette bibliothèque : {id}',
    'program.start': 'Commencer',
    'program.startSession': 'Commencer : {name}',
    'program.print': 'Imprimer',
    'program.share': 'Partager',
    'program.calendar': 'Agenda',
    'program.toolFailed': 'Cette partie n’a pas pu être chargée. Vérifiez votre connexion et réessayez.',
};
//# sourceMappingURL=program.js.map