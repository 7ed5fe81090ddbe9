/** Pictures of the buttons of an own programme. */
export declare const moreIcons: {
    readonly up: "M12 19V5m-6 6 6-6 6 6";
    readonly down: "M12 5v14m-6-6 6 6 6-6";
    readonly edit: "M5 19l1-4L16.5 4.5l3 3L9 18zM14 7l3 3";
    readonly remove: "m7 7 10 10M17 7 7 17";
    readonly device: "M8 3.5h8v17H8zM11 17.5h2";
    readonly info: "M3.8 12a8.2 8.2 0 1 0 16.4 0 8.2 8.2 0 1 0-16.4 0M12 11v5.5M12 7.8v.2";
};
