/** Path data in a box of 24, as in internal/icons, for the further controls. */
export declare const toolIcons: {
    back: string;
    on: string;
    sound: string;
    muted: string;
    captions: string;
    pip: string;
    cast: string;
    keys: string;
    from: string;
    to: string;
    step: string;
    timer: string;
};
