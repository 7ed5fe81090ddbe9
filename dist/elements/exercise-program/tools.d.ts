import { type OwnWords } from '../../internal/messages.js';
import type { More, Tool, ToolHost, ToolModule, ToolName } from './tool.js';
type Loaders = {
    readonly [Name in ToolName]: () => Promise<ToolModule>;
} & {
    readonly more: () => Promise<ToolModule<More>>;
};
type Made<Name extends keyof Loaders> = Name extends 'more' ? More : Tool;
/** Fetches parts of a programme when they are first wanted, and knows which tool is open. */
export declare class Tools {
    #private;
    private readonly host;
    /** The words that came with what was fetched. */
    readonly words: OwnWords[];
    /** The tool that is open. */
    open?: ToolName | undefined;
    /** Whether something could not be fetched. */
    failed: boolean;
    constructor(host: ToolHost);
    /** A part that is there already. */
    get<Name extends keyof Loaders>(name: Name): Made<Name> | undefined;
    /** Fetches the rest while there is nothing else to do: then all of it works without a connection. */
    warm(): void;
    /** Opens a tool, or closes the one that is open. */
    toggle(name: ToolName): Promise<void>;
    /** Fetches a part; undefined when that does not work. */
    load<Name extends keyof Loaders>(name: Name): Promise<Made<Name> | undefined>;
}
export {};
