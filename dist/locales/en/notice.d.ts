/** Words around the intended use, the disclaimer and the contact of a library. */
export declare const notice: {
    'notice.title': string;
};
