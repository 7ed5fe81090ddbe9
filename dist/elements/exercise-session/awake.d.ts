/** Keeps the screen awake while a session runs, where the browser can. */
export declare class Awake {
    #private;
    /** Asks for it, or lets go. The browser takes it away from a hidden page: call it again when the page is seen. */
    keep(wanted: boolean): void;
}
