/** Words of what stands further down in an exercise. */
export declare const further: {
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
    'detail.copied': string;
    'detail.copyYourself': string;
    'detail.phases': string;
    'detail.kind-prepare': string;
    'detail.kind-move': string;
    'detail.kind-hold': string;
    'detail.kind-contract': string;
    'detail.kind-relax': string;
    'detail.kind-rest': string;
    'detail.ramp': string;
    'detail.inRounds-first': string;
    'detail.inRounds-not-first': string;
    'detail.cues': string;
    'detail.feel': string;
    'detail.breathing': string;
    'detail.errors': string;
    'detail.firsts': string;
    'detail.firstMovement': string;
    'detail.ladder': string;
    'detail.easier': string;
    'detail.beside': string;
    'detail.here': string;
    'detail.harder': string;
    'detail.advance': string;
    'detail.regress': string;
    'detail.sources': string;
    'detail.draft': string;
    'detail.reviewed': string;
    'detail.reviewedBy': string;
    'detail.reviewedOn': string;
    'detail.updated': string;
    'detail.license': string;
    'detail.amount': string;
};
