import { VimeoMedia, YouTubeMedia } from '../../store/embed-media.js';
/** A frame that does not answer for so long has only its own controls, in milliseconds. */
const SILENCE = 10_000;
const GREETINGS = 250;
/** The player of a service in a frame, with its own controls; ours stand below it, as the services want it. */
export function frameScreen(page, plan, title, silence = SILENCE) {
    const { origin } = new URL(plan.frame);
    const window = page.defaultView;
    const frame = page.createElement('iframe');
    frame.setAttribute('part', 'video');
    frame.title = title || plan.service;
    frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
    // Without a referrer YouTube refuses to play (its error 153), whatever the site's own policy says.
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = plan.provider === 'youtube' ? `${plan.frame}&origin=${encodeURIComponent(window.origin)}` : plan.frame;
    const send = (message) => frame.contentWindow?.postMessage(JSON.stringify(message), origin);
    const media = plan.provider === 'youtube' ? new YouTubeMedia(send) : new VimeoMedia(send);
    let silent = false;
    // A frame whose script still loads hears nothing: it is greeted until it answers.
    let greeting;
    frame.addEventListener('load', () => {
        clearInterval(greeting);
        greeting = setInterval(() => media.greet(), GREETINGS);
    });
    const patience = setTimeout(() => {
        clearInterval(greeting);
        silent = true;
        media.dispatchEvent(new Event('silent'));
    }, silence);
    const rest = () => {
        clearInterval(greeting);
        clearTimeout(patience);
    };
    const hear = ({ source, origin: from, data }) => {
        if (source !== frame.contentWindow || from !== origin)
            return;
        const told = readMessage(data);
        if (!told)
            return;
        rest();
        silent = false;
        media.receive(told);
    };
    window.addEventListener('message', hear);
    return {
        media,
        node: frame,
        get silent() {
            return silent;
        },
        dispose() {
            rest();
            window.removeEventListener('message', hear);
            frame.remove();
        },
    };
}
/** Services send JSON as text; anything else is not for us. */
function readMessage(data) {
    try {
        const told = typeof data === 'string' ? JSON.parse(data) : data;
        return typeof told === 'object' && told !== null ? told : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=embed-frame.js.map