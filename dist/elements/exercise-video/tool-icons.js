/** Path data in a box of 24, as in internal/icons, for the further controls. */
export const toolIcons = {
    back: 'm14 7-5 5 5 5',
    on: 'm10 7 5 5-5 5',
    sound: 'M4.5 9.5v5h3l4 3.5V6l-4 3.5zM15 9.5a4 4 0 0 1 0 5M17.5 7a7.5 7.5 0 0 1 0 10',
    muted: 'M4.5 9.5v5h3l4 3.5V6l-4 3.5zM15.5 9.5l5 5M20.5 9.5l-5 5',
    captions: 'M4 6h16v12H4zM10.5 10.5a2 2 0 1 0 0 3M16.5 10.5a2 2 0 1 0 0 3',
    pip: 'M4 5.5h16v13H4zM12.5 12h5v4h-5z',
    cast: 'M7 18H4V6h16v12h-3M8 20.5h8l-4-5z',
    keys: 'M3.5 7h17v10h-17zM7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17 10.5h.01M8 13.7h8',
    from: 'M7 5v14M20 12H11m3-3.5L10.5 12l3.5 3.5',
    to: 'M17 5v14M4 12h9m-3-3.5 3.5 3.5-3.5 3.5',
    step: 'M5 7h3M5 12h3M5 17h3M11.5 7H19M11.5 12H19M11.5 17H19',
    timer: 'M5 13.5a7 7 0 1 0 14 0 7 7 0 1 0-14 0M12 9.5v4M9.5 3.5h5',
};
//# sourceMappingURL=tool-icons.js.map