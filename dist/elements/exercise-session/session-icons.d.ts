/** Pictures on buttons, in the family of `internal/icons.ts`. */
export declare const sessionIcons: {
    readonly play: "M8 5.2v13.6l11-6.8z";
    readonly pause: "M8.5 5.5v13M15.5 5.5v13";
    readonly back: "M6 5.5v13M18.5 6v12L9 12z";
    readonly skip: "M18 5.5v13M5.5 6v12l9.5-6z";
    readonly sound: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15 9.2a4 4 0 0 1 0 5.6M17.6 6.6a7.6 7.6 0 0 1 0 10.8";
    readonly muted: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9.5l5 5M20.5 9.5l-5 5";
    readonly voice: "M4 5.5h16v10.5h-9L6.5 19.5V16H4zM8 9.5h8M8 12.5h5";
    readonly voiceOff: "M4 5.5h16v10.5h-9L6.5 19.5V16H4zM3 3l18 18";
    readonly minus: "M5 12h14";
    readonly plus: "M5 12h14M12 5v14";
};
