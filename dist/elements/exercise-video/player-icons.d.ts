/** Path data in a box of 24, as in internal/icons; these come with the player. */
export declare const playerIcons: {
    repeat: string;
    mirror: string;
    full: string;
    more: string;
};
