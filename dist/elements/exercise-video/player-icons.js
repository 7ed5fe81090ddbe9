/** Path data in a box of 24, as in internal/icons; these come with the player. */
export const playerIcons = {
    repeat: 'M5 12V9.5A2.5 2.5 0 0 1 7.5 7H18m-3-3 3 3-3 3M19 12v2.5a2.5 2.5 0 0 1-2.5 2.5H6m3 3-3-3 3-3',
    mirror: 'M12 4v16M9 8v9H4.5zM15 8v9h4.5z',
    full: 'M9 4.5H4.5V9M15 4.5h4.5V9M9 19.5H4.5V15M15 19.5h4.5V15',
    more: 'M5.2 12a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0M11.7 12a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0M18.2 12a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0',
};
//# sourceMappingURL=player-icons.js.map