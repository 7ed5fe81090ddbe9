import { apply, multiply, place, rotation } from './math.js';
/** Distance of the eye, in centimetres: a little perspective. */
const DISTANCE = 640;
export const cameraOf = ({ yaw, pitch }, focus = [0, 0, 0]) => ({
    turn: multiply(rotation(0, pitch), rotation(1, yaw)),
    scale: 1,
    x: 0,
    y: 0,
    focus,
});
/** Units per centimetre so near to the eye; what is behind it is drawn as if it were just before it. */
const scaleAt = ({ scale }, near) => (scale * DISTANCE) / Math.max(40, DISTANCE - near);
/** A point of the world in the picture: x to the right, y down, z towards the viewer in centimetres. */
export function project(camera, [x, y, z]) {
    const { focus } = camera;
    const [right, up, near] = apply(camera.turn, [x - focus[0], y - focus[1], z - focus[2]]);
    const k = scaleAt(camera, near);
    return [camera.x + right * k, camera.y - up * k, near];
}
/** The outline of a station on screen. */
export function ellipseOf(camera, bones, { bone, at, axes }) {
    const [x, y, z] = project(camera, place(bones[bone], at));
    const k = scaleAt(camera, z);
    const m = multiply(camera.turn, bones[bone].turn);
    let a = 0;
    let b = 0;
    let c = 0;
    for (let axis = 0; axis < 3; axis++) {
        const right = m[axis] * axes[axis] * k;
        const down = -m[axis + 3] * axes[axis] * k;
        a += right * right;
        b += right * down;
        c += down * down;
    }
    return { x, y, z, a, b, c };
}
//# sourceMappingURL=camera.js.map