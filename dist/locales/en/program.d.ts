/** Words of a programme: a protocol of the library, the visitor's own, or a shared one. */
export declare const program: {
    'program.title': string;
    'program.loading': string;
    'program.gone': string;
    'program.libraryGone': string;
    'program.exercises': {
        one: string;
        other: string;
    };
    'program.minutes': {
        one: string;
        other: string;
    };
    'program.everyDay': string;
    'program.weeks': {
        one: string;
        other: string;
    };
    'program.anchor': string;
    'program.advance': string;
    'program.pick': {
        one: string;
        other: string;
    };
    'program.circuit': {
        one: string;
        other: string;
    };
    'program.optional': string;
    'program.unknown': string;
    'program.start': string;
    'program.startSession': string;
    'program.print': string;
    'program.share': string;
    'program.calendar': string;
    'program.toolFailed': string;
};
