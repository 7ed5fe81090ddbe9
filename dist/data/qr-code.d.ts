/** A code to scan, as the `d` of an SVG path of dark squares in a box of `size` by `size`. */
export interface QrCode {
    readonly size: number;
    readonly path: string;
}
/** The code of a text; undefined when the text is too long for one. */
export declare function qrCode(text: string): QrCode | undefined;
