/** Words of how much, how long and how often: shared by everything that says a dosage. */
export declare const amounts: {
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
};
