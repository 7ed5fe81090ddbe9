import { setVolume, toggleSound } from './sound.js';
/** What each key does. Only with the focus inside the player, so that no key of the page is taken. */
const KEYS = {
    ' ': (player) => player.toggle(),
    k: (player) => player.toggle(),
    ArrowLeft: ({ store, snapshot }) => store.seek(snapshot.time - 5),
    ArrowRight: ({ store, snapshot }) => store.seek(snapshot.time + 5),
    ',': (_player, extras) => extras.stepFrame(-1),
    '.': (_player, extras) => extras.stepFrame(1),
    '<': (_player, extras) => extras.shiftRate(-1),
    '>': (_player, extras) => extras.shiftRate(1),
    n: (_player, extras) => extras.turn(1),
    p: (_player, extras) => extras.turn(-1),
    r: (_player, extras) => extras.repeatStep(),
    a: (_player, extras) => extras.mark(false),
    b: (_player, extras) => extras.mark(true),
    l: (_player, extras) => extras.toggleRepeat(),
    h: (_player, extras) => extras.mirror(),
    m: ({ store }) => toggleSound(store.media),
    ArrowUp: ({ store, snapshot }) => setVolume(store.media, snapshot.volume + 0.1),
    ArrowDown: ({ store, snapshot }) => setVolume(store.media, snapshot.volume - 0.1),
    c: (_player, extras) => extras.nextCaptions(),
    f: (_player, extras) => extras.toggleFullscreen(),
    Home: ({ store }) => store.seek(0),
    End: ({ store, snapshot }) => store.seek(snapshot.duration),
    '?': (_player, extras) => extras.help(),
};
/** The same for people. */
export const KEY_NAMES = [
    ['K', 'player.play'],
    ['← →', 'player.seek'],
    [', .', 'controls.frames'],
    ['< >', 'player.speed'],
    ['P N', 'controls.turn'],
    ['R', 'controls.repeatStep'],
    ['A B', 'controls.part'],
    ['L', 'player.repeat'],
    ['H', 'player.mirror'],
    ['M ↑ ↓', 'controls.volume'],
    ['C', 'controls.captions'],
    ['F', 'player.fullscreen'],
    ['?', 'controls.help'],
];
/** Controls that use these keys themselves keep them. */
const OWN_KEYS = {
    BUTTON: /^ $/,
    SUMMARY: /^ $/,
    SELECT: /^( |.|Arrow.*|Home|End)$/,
    INPUT: /^( |Arrow.*|Home|End)$/,
};
/** Does what a key stands for, unless a control needs the key itself. */
export function pressed(player, extras, event) {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
    const target = event.composedPath()[0];
    const action = KEYS[key.length === 1 ? key.toLowerCase() : key];
    if (!action || ctrlKey || metaKey || altKey || defaultPrevented || target.closest('dialog'))
        return;
    // The bar moves as the film does; the ends of a part move in small steps, as sliders do.
    if (!target.matches('.at') && OWN_KEYS[target.tagName]?.test(key))
        return;
    event.preventDefault();
    event.stopPropagation();
    action(player, extras);
}
//# sourceMappingURL=keys.js.map