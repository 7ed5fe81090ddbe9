/** Pictures of the buttons, in the family of `internal/icons.ts`. */
export const programIcons = {
    play: 'M8 5.5v13l10.5-6.5z',
    print: 'M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7.5 14h9v6h-9z',
    share: 'M12 15V4m-4 4 4-4 4 4M8 11H5.5v9h13v-9H16',
    calendar: 'M4.5 6.5h15v13h-15zM4.5 11h15M8.5 4v4M15.5 4v4',
    plus: 'M12 5v14M5 12h14',
};
//# sourceMappingURL=program-icons.js.map