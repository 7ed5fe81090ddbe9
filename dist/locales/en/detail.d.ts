/** Words of one exercise whole. */
export declare const detail: {
    'detail.range': string;
    'detail.reps': {
        one: string;
        other: string;
    };
    'detail.repsSets': {
        one: string;
        other: string;
    };
    'detail.sets': {
        one: string;
        other: string;
    };
    'detail.holds': {
        one: string;
        other: string;
    };
    'detail.hold': {
        one: string;
        other: string;
    };
    'detail.pace': {
        one: string;
        other: string;
    };
    'detail.tempo': string;
    'detail.rest': {
        one: string;
        other: string;
    };
    'detail.betweenSets': string;
    'detail.perRep': string;
    'detail.perSide': string;
    'detail.perDirection': string;
    'detail.inAll': string;
    'detail.bothSides': string;
    'detail.alternating': string;
    'detail.restBetween': {
        one: string;
        other: string;
    };
    'detail.switch': {
        one: string;
        other: string;
    };
    'detail.daily': string;
    'detail.once': string;
    'detail.perDay': {
        one: string;
        other: string;
    };
    'detail.perWeek': {
        one: string;
        other: string;
    };
    'detail.rounds': {
        one: string;
        other: string;
    };
    'detail.atLeast': {
        one: string;
        other: string;
    };
    'detail.effort-percent-max': string;
    'detail.effort-rpe-10': string;
    'detail.effort-rir': {
        one: string;
        other: string;
    };
    'detail.effort-borg-cr10': string;
    'detail.effort-stretch-10': string;
    'detail.back': string;
    'detail.close': string;
    'detail.print': string;
    'detail.share': string;
    'detail.loading': string;
    'detail.gone': string;
    'detail.media': string;
    'detail.mediaNumber': string;
    'detail.optional': string;
    'detail.cautions': string;
    'detail.personal': {
        one: string;
        other: string;
    };
    'detail.severity-info': string;
    'detail.severity-care': string;
    'detail.severity-avoid': string;
    'detail.severity-stop': string;
    'detail.how': string;
    'detail.start': string;
    'detail.amount': string;
};
