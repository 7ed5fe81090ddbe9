/** What each key does, and what it is called. Only with the focus inside, so that no key of the page is taken. */
const KEYS = {
    ' ': ({ store }) => store.toggle(),
    k: ({ store }) => store.toggle(),
    ArrowLeft: ({ store }) => store.back(),
    ArrowRight: ({ store }) => store.skip(),
    '+': ({ store }) => store.extend(),
    '=': ({ store }) => store.extend(),
    m: ({ host }) => (host.muted = !host.muted),
    v: ({ host }) => (host.noVoice = !host.noVoice),
    ArrowUp: ({ host }) => (host.volume = Math.min(1, host.volume + 0.1)),
    ArrowDown: ({ host }) => (host.volume = Math.max(0, host.volume - 0.1)),
    Escape: ({ host, store }) => (host.layout === 'dialog' ? undefined : store.pause()),
};
/** The same for people. */
export const KEY_NAMES = [
    ['K', 'follow.pause'],
    ['←', 'follow.back'],
    ['→', 'follow.skip'],
    ['+', 'follow.longer'],
    ['M', 'follow.mute'],
    ['↑ ↓', 'follow.volume'],
    ['V', 'follow.voice'],
];
/** Does what a key stands for, unless a control needs the key itself or the session is over. */
export function pressed(follow, event) {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
    const target = event.composedPath()[0];
    const action = KEYS[key.length === 1 ? key.toLowerCase() : key];
    const ended = follow.store.snapshot.state === 'ended';
    if (!action || ended || ctrlKey || metaKey || altKey || defaultPrevented)
        return;
    if (target.matches('input, select') || (key === ' ' && target.matches('button, summary, a')))
        return;
    if (key === 'Escape' && follow.host.layout === 'dialog')
        return;
    event.preventDefault();
    event.stopPropagation();
    action(follow);
}
//# sourceMappingURL=session-keys.js.map