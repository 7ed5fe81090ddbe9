/** Ids of a sheet that the library does not know. */
export const unknownIn = ({ stages }) => [
    ...new Set(stages.flatMap(({ sessions }) => sessions.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.flatMap(({ exercise, item }) => (exercise ? [] : [item.exercise])))))),
];
//# sourceMappingURL=program-unknown.js.map