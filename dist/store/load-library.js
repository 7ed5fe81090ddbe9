import { LoadError } from '../data/load-error.js';
/**
 * The text of a library file, piece by piece as it arrives.
 * @throws LoadError `network` (status, offline or blocked, timeout) or `format` (empty, html)
 */
export async function* streamText(url, options) {
    const { signal, silence = 20_000 } = options;
    const fetchFile = options.fetch ?? fetch;
    const patience = new AbortController();
    const abort = () => patience.abort();
    signal.addEventListener('abort', abort);
    let timer;
    let hung = false;
    const listen = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
            hung = true;
            abort();
        }, silence);
    };
    listen();
    try {
        const response = await fetchFile(url, { signal: patience.signal });
        if (!response.ok)
            throw new LoadError('network', 'status', { status: response.status, url });
        let first;
        for await (const chunk of textOf(response)) {
            listen();
            first ??= chunk.trimStart()[0];
            if (first === '<')
                throw new LoadError('format', 'html', { url });
            yield chunk;
        }
        if (!first)
            throw new LoadError('format', 'empty', { url });
    }
    catch (error) {
        if (error instanceof LoadError)
            throw error;
        throw new LoadError('network', hung ? 'timeout' : 'unreachable', { url, seconds: silence / 1000 }, error);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        abort(); // whoever stops reading early also stops the download
    }
}
async function* textOf(response) {
    if (!response.body)
        return;
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
        yield decoder.decode(part.value, { stream: true });
    }
    yield decoder.decode();
}
/** JSON of a file. @throws LoadError `format`, with what the browser says of the place */
export function parseJson(json, path) {
    try {
        return JSON.parse(json);
    }
    catch (cause) {
        throw new LoadError('format', 'json', { path, message: String(cause) }, cause);
    }
}
/** Whatever went wrong, as an error that says so to machines and owners. */
export const asLoadError = (cause) => cause instanceof LoadError ? cause : new LoadError('format', 'json', { message: String(cause) }, cause);
//# sourceMappingURL=load-library.js.map