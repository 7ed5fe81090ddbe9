/** Words of what can be changed before a session begins. */
export declare const sessionMore: {
    'session.adjust': string;
    'session.less': string;
    'session.more': string;
    'session.helpers': string;
    'session.sound': string;
    'session.voice': string;
    'session.noVoice': string;
    'session.buzz': string;
    'session.volume': string;
};
