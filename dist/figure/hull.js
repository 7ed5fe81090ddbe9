const STEPS = 16;
const DEPTH = 4;
const AROUND = Array.from({ length: STEPS + 1 }, (_, step) => (step * 2 * Math.PI) / STEPS);
function touch(ellipses, angle) {
    const u = Math.cos(angle);
    const v = Math.sin(angle);
    let on = ellipses[0];
    let reach = -Infinity;
    let size = 1;
    for (const ellipse of ellipses) {
        const root = Math.sqrt(Math.max(1e-6, ellipse.a * u * u + 2 * ellipse.b * u * v + ellipse.c * v * v));
        const far = ellipse.x * u + ellipse.y * v + root;
        if (far > reach) {
            reach = far;
            on = ellipse;
            size = root;
        }
    }
    return { angle, on, reach, x: on.x + (on.a * u + on.b * v) / size, y: on.y + (on.b * u + on.c * v) / size };
}
/** Numbers as text, by their tenths: to write the same ones anew for every frame would cost more than all else. */
const texts = [];
const text = (value) => {
    const tenths = Math.round(value * 10);
    return (texts[tenths] ??= `${tenths / 10}`);
};
/** A point of a path, in tenths of a unit. */
export const point = (x, y) => `${text(x)} ${text(y)}`;
/**
 * The outline around any ellipses as a closed path: arcs of at most 45 degrees as quadratic curves between tangents,
 * straight lines from one ellipse to the next. Always the same way round, so that overlapping outlines add up.
 */
export function hullPath(ellipses) {
    const marks = AROUND.map((angle) => touch(ellipses, angle));
    let path = `M${point(marks[0].x, marks[0].y)}`;
    let open = marks[0];
    const arc = (to) => {
        const sine = Math.sin(to.angle - open.angle);
        if (sine > 1e-4) {
            const x = (open.reach * Math.sin(to.angle) - to.reach * Math.sin(open.angle)) / sine;
            const y = (to.reach * Math.cos(open.angle) - open.reach * Math.cos(to.angle)) / sine;
            path += `Q${point(x, y)} ${point(to.x, to.y)}`;
        }
        open = to;
    };
    const follow = (from, to, depth) => {
        if (from.on === to.on) {
            if (to.angle - open.angle > 0.7)
                arc(to);
        }
        else if (depth) {
            const middle = touch(ellipses, (from.angle + to.angle) / 2);
            follow(from, middle, depth - 1);
            follow(middle, to, depth - 1);
        }
        else {
            arc(from);
            path += `L${point(to.x, to.y)}`;
            open = to;
        }
    };
    for (let step = 0; step < STEPS; step++)
        follow(marks[step], marks[step + 1], DEPTH);
    arc(marks[STEPS]);
    return `${path}Z`;
}
//# sourceMappingURL=hull.js.map