/** Words of a programme: a protocol of the library, the visitor's own, or a shared one. */
export const program = {
    'program.title': 'My programme',
    'program.loading': 'The programme is being loaded.',
    'program.gone': 'This programme is not here any more.',
    'program.libraryGone': 'The exercises cannot be loaded now.',
    'program.exercises': { one: '{n} exercise', other: '{n} exercises' },
    'program.minutes': { one: 'at least {n} minute', other: 'at least {n} minutes' },
    'program.everyDay': 'every day',
    'program.weeks': { one: '{a} week', other: '{a} weeks' },
    'program.anchor': 'When',
    'program.advance': 'On to the next step when',
    'program.pick': { one: 'Choose {n} of these', other: 'Choose {n} of these' },
    'program.circuit': { one: 'All of these, {a} round', other: 'All of these, {a} rounds' },
    'program.optional': 'if you like',
    'program.unknown': 'Not in this library (any more): {id}',
    'program.start': 'Start',
    'program.startSession': 'Start: {name}',
    'program.print': 'Print',
    'program.share': 'Share',
    'program.calendar': 'Calendar',
    'program.toolFailed': 'This part could not be loaded. Check your connection and try again.',
};
//# sourceMappingURL=program.js.map