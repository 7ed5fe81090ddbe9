/** Words of a session that has not begun. */
export declare const session: {
    'session.label': string;
    'session.loading': string;
    'session.empty': string;
    'session.noTime': string;
    'session.failed': string;
    'session.retry': string;
    'session.start': string;
    'session.resume': string;
    'session.again': string;
    'session.close': string;
    'session.total': string;
    'session.minutes': string;
    'session.seconds': string;
    'session.minSec': string;
    'session.needs': string;
    'session.needsNothing': string;
    'session.optional': string;
    'session.exercises': {
        one: string;
        other: string;
    };
    'session.pick': {
        one: string;
        other: string;
    };
    'session.take': string;
    'session.skipIt': string;
    'session.laps': {
        one: string;
        other: string;
    };
    'session.sets': {
        one: string;
        other: string;
    };
    'session.reps': {
        one: string;
        other: string;
    };
    'session.repSeconds': {
        one: string;
        other: string;
    };
    'session.holdSeconds': {
        one: string;
        other: string;
    };
    'session.rounds': {
        one: string;
        other: string;
    };
    'session.phaseSeconds': {
        one: string;
        other: string;
    };
    'session.bothSides': string;
    'session.sides': string;
    'session.first': string;
    'session.left': string;
    'session.right': string;
    'session.before': string;
};
