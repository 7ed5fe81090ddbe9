/** Words about how a session went. */
export declare const after: {
    'after.how': string;
    'after.private': string;
    'after.effort': string;
    'after.easy': string;
    'after.right': string;
    'after.hard': string;
    'after.pain': string;
    'after.none': string;
    'after.worst': string;
    'after.which': string;
    'after.fine': string;
    'after.smaller': string;
    'after.stop': string;
    'after.down': string;
    'after.downNone': string;
    'after.up': string;
    'after.upWhen': string;
    'after.downWhen': string;
};
