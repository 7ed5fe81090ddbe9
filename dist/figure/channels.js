import { LIMITS, sideStart } from './pose.js';
const MIDDLE = 'root.x root.y root.z root.heading root.tilt root.roll spine.flexion spine.sideBend spine.rotation neck.flexion neck.sideBend neck.rotation';
const SIDE = 'hip.flexion hip.abduction hip.rotation knee ankle foot toes shoulder.flexion shoulder.abduction shoulder.rotation elbow pronation wrist';
const ODD = /root.(x|heading|roll)|(spine|neck).(sideBend|rotation)/;
/** All channels in the order of a pose: for tools; the page knows them by number. */
export const CHANNELS = [
    ...MIDDLE.split(' '),
    ...['right', 'left'].flatMap((side) => SIDE.split(' ').map((name) => `${side}.${name}`)),
].map((name, n) => ({ name, low: LIMITS[n][0], high: LIMITS[n][1], odd: ODD.test(name) }));
/** Standing upright, palms to the body. */
export const REST = CHANNELS.map(({ name }) => (name === 'root.y' ? 90.1 : /pronation/.test(name) ? 85 : 0));
/** The same pose of the other side: exact, so twice gives the same numbers. */
export function mirror(pose) {
    const middle = sideStart(0);
    const side = sideStart(1) - middle;
    return CHANNELS.map(({ odd }, n) => {
        const value = pose[n < middle ? n : n < middle + side ? n + side : n - side];
        return odd && value ? -value : value;
    });
}
//# sourceMappingURL=channels.js.map