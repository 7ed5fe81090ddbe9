/** Words of a ladder. */
export declare const ladder: {
    'ladder.loading': string;
    'ladder.gone': string;
    'ladder.done': string;
    'ladder.here': string;
    'ladder.this': string;
    'ladder.iAmHere': string;
    'ladder.or': string;
    'ladder.rung': string;
    'ladder.when': string;
    'ladder.top': string;
    'ladder.advance': string;
    'ladder.further': string;
    'ladder.regress': string;
    'ladder.sessions': {
        one: string;
        other: string;
    };
    'ladder.maxPain': string;
    'ladder.hold': {
        one: string;
        other: string;
    };
    'ladder.firsts': string;
    'ladder.because': string;
    'ladder.movement': string;
    'ladder.tooHard': string;
    'ladder.hurts': string;
    'ladder.lower': string;
    'ladder.lowest': string;
    'ladder.stop': string;
    'ladder.pain': string;
    'ladder.painPlain': string;
    'ladder.goLower': string;
    'ladder.remember': string;
    'ladder.notKept': string;
};
