/** Words to find exercises: built in, and what other languages fall back to. */
export declare const find: {
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
    'search.clear': string;
    'card.minutes': {
        other: string;
    };
    'card.levelOf': string;
};
