import type { SessionStore } from '../../store/session-store.js';
import type { SessionHost } from './session-host.js';
/** What headphones, the lock screen and media keys do and show while a session is there. */
export declare class Headphones {
    #private;
    private readonly host;
    private readonly store;
    constructor(host: SessionHost, store: SessionStore);
    private get session();
    /**
     * Follows the session; call it when its state or exercise changes.
     * @param sounds it runs, and can be heard; before that everything is left to whoever plays now
     */
    follow(sounds: boolean, title: string, exercise: string): void;
    dispose(): void;
}
