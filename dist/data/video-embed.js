/** Ids as the services write them: anything else is no id, and never becomes part of an address. */
const YOUTUBE_ID = /^[\w-]{11}$/;
const VIMEO_ID = /^(\d{1,12})(?:[/:]([0-9a-f]{6,20}))?$/i;
/** The hosts from which nothing may be asked before a click, not even a picture. */
const SERVICE_HOSTS = /(^|\.)(youtube(-nocookie)?\.com|ytimg\.com|youtu\.be|vimeo\.com|vimeocdn\.com|googlevideo\.com)$/;
/**
 * YouTube through its privacy host, Vimeo with do-not-track; undefined for other services and for what is no id.
 * A film that Vimeo hides has a key behind its number: `123456789/abcdef0123`.
 */
export function embedOf({ provider: name, id }) {
    const provider = name.toLowerCase();
    if (provider === 'youtube' && YOUTUBE_ID.test(id)) {
        return {
            provider,
            service: 'YouTube',
            frame: `https://www.youtube-nocookie.com/embed/${id}?enablejsapi=1&playsinline=1&rel=0`,
            href: `https://www.youtube.com/watch?v=${id}`,
        };
    }
    const [, number, key] = (provider === 'vimeo' && VIMEO_ID.exec(id)) || [];
    if (!number)
        return undefined;
    return {
        provider: 'vimeo',
        service: 'Vimeo',
        frame: `https://player.vimeo.com/video/${number}?dnt=1${key ? `&h=${key}` : ''}`,
        href: `https://vimeo.com/${number}${key ? `/${key}` : ''}`,
    };
}
/** Whether an address belongs to a video service: the poster of an embedded film must not come from there. */
export const isServiceAddress = (address) => SERVICE_HOSTS.test(new URL(address).hostname);
//# sourceMappingURL=video-embed.js.map