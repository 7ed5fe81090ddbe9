/** Pictures of the buttons, in the family of `internal/icons.ts`. */
export const programIcons = {
  play: 'M8 5.5v13l10.5-6.5z',
  plus: 'M12 5v14M5 12h14',
  up: 'M12 19V5m-6 6 6-6 6 6',
  down: 'M12 5v14m-6-6 6 6 6-6',
  edit: 'M5 19l1-4L16.5 4.5l3 3L9 18zM14 7l3 3',
  remove: 'm7 7 10 10M17 7 7 17',
  print: 'M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7.5 14h9v6h-9z',
  share: 'M12 15V4m-4 4 4-4 4 4M8 11H5.5v9h13v-9H16',
  calendar: 'M4.5 6.5h15v13h-15zM4.5 11h15M8.5 4v4M15.5 4v4',
  device: 'M8 3.5h8v17H8zM11 17.5h2',
  info: 'M3.8 12a8.2 8.2 0 1 0 16.4 0 8.2 8.2 0 1 0-16.4 0M12 11v5.5M12 7.8v.2',
} as const;
