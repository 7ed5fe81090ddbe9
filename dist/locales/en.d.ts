/** All interface words in English. */
export declare const en: {
    'figure.play': string;
    'figure.pause': string;
    'figure.next': string;
    'figure.previous': string;
    'figure.speed': string;
    'figure.mirror': string;
    'figure.turn': string;
    'figure.label': string;
    'detail.back': string;
    'detail.close': string;
    'detail.print': string;
    'detail.share': string;
    'detail.copied': string;
    'detail.copyYourself': string;
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
    'detail.phases': string;
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
    'detail.about': string;
    'detail.draft': string;
    'detail.reviewed': string;
    'detail.reviewedBy': string;
    'detail.reviewedOn': string;
    'detail.updated': string;
    'detail.license': string;
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
    'detail.perSet': string;
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
    'detail.kind-prepare': string;
    'detail.kind-move': string;
    'detail.kind-hold': string;
    'detail.kind-contract': string;
    'detail.kind-relax': string;
    'detail.kind-rest': string;
    'detail.ramp': string;
    'detail.inRounds-first': string;
    'detail.inRounds-not-first': string;
    'list.count': {
        one: string;
        other: string;
    };
    'list.of': string;
    'list.chosen': string;
    'list.more': {
        one: string;
        other: string;
    };
    'list.loading': string;
    'list.empty': string;
    'list.emptyQuery': string;
    'list.emptyHint': string;
    'list.emptyLibrary': string;
    'list.error': string;
    'list.errorHint': string;
    'list.retry': string;
    'list.corrected': string;
    'filters.remove': string;
    'filters.clear': string;
    'filters.open': string;
    'filters.more': string;
    'filters.chosen': {
        one: string;
        other: string;
    };
    'filters.show': {
        one: string;
        other: string;
    };
    'filters.any': string;
    'filters.none': string;
    'filters.level': string;
    'filters.upTo': string;
    'filters.browse': string;
    'search.label': string;
    'search.placeholder': string;
    'search.clear': string;
    'card.minutes': {
        one: string;
        other: string;
    };
    'card.levelOf': string;
};
