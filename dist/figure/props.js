import { finite, rotation } from './math.js';
export const frameOf = ({ x, y, z, turn }) => ({
    at: [finite(x), finite(y), finite(z)],
    turn: rotation(1, finite(turn)),
});
/** A mat; its top is the floor. */
export function matOf(prop) {
    const { at, turn } = frameOf(prop);
    const half = [(finite(prop.width) || 62) / 2, 0.6, (finite(prop.depth) || 178) / 2];
    return { frame: { at: [at[0], at[1] - 0.6, at[2]], turn }, half, round: 2.5, behind: true };
}
//# sourceMappingURL=props.js.map