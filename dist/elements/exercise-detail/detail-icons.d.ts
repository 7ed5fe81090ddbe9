import { type TemplateResult } from 'lit';
/** Pictures in the bar and beside the cautions, in the family of `internal/icons.ts`. */
export declare const detailIcons: {
    readonly back: "M14.5 6 8.5 12l6 6";
    readonly print: "M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7.5 14h9v6h-9z";
    readonly share: "M12 15V4m-4 4 4-4 4 4M8 11H5.5v9h13v-9H16";
    readonly down: "M12 5v14m-6-6 6 6 6-6";
    readonly info: "M3.8 12a8.2 8.2 0 1 0 16.4 0 8.2 8.2 0 1 0-16.4 0M12 11v5.5M12 7.8v.2";
    readonly care: "M12 4 21 19.5H3zM12 10v4.5M12 17v.2";
    readonly avoid: "M8.5 3.8h7l4.7 4.7v7l-4.7 4.7h-7l-4.7-4.7v-7zM8 12h8";
    readonly stop: "M8.5 3.8h7l4.7 4.7v7l-4.7 4.7h-7l-4.7-4.7v-7zM9 9l6 6M15 9l-6 6";
};
/** A picture that says something by its shape; the words beside it say the same. */
export declare const shapeIcon: (path: string, kind: string) => TemplateResult;
