/** Where nothing says which of two joined parts is nearer, the later one of these goes over the earlier one. */
const RANK = ['neck', 'thigh', 'shank', 'trunk', 'head', 'upperArm', 'forearm'];
/** Numbers of those that are joined, the earlier one first. */
const JOINED = /^(12|13|3|35|4|56)$/;
const HIP = 13;
/** How strong that is; the shirt covers the hip until the hip is clearly nearer. */
const TIE = 400;
const HEM = 6000;
const radius = ({ a, c }) => Math.sqrt((a + c) / 2);
/** How much `a` lies in front of `b`, over all places where they cover each other; negative when behind. */
export function inFront(a, b, scale) {
    let sum = 0;
    for (const p of a.samples) {
        for (const q of b.samples) {
            const overlap = radius(p) + radius(q) - Math.sqrt((p.x - q.x) ** 2 + (p.y - q.y) ** 2);
            if (overlap > 0)
                sum += overlap * overlap * (p.z - q.z);
        }
    }
    sum /= scale * scale;
    const [p, q] = [RANK.indexOf(a.name), RANK.indexOf(b.name)];
    const apart = a.side !== b.side && a.side !== undefined && b.side !== undefined;
    const pair = Math.min(p, q) * 10 + Math.max(p, q);
    return apart || !JOINED.test(`${pair}`) ? sum : sum + Math.sign(p - q) * (pair === HIP ? HEM : TIE);
}
/**
 * Layers from far to near. `over[i][j]` says how much layer i lies in front of layer j; what is weak gives way where
 * the wishes go round in a circle.
 */
export function sortLayers(over, nearness) {
    const left = new Set(nearness.keys());
    const sorted = [];
    while (left.size) {
        let best = -1;
        let least = Infinity;
        for (const i of left) {
            let covers = 0;
            for (const j of left)
                if (j !== i)
                    covers += Math.max(0, over[i][j]);
            if (covers < least || (covers === least && nearness[i] < nearness[best])) {
                least = covers;
                best = i;
            }
        }
        left.delete(best);
        sorted.push(best);
    }
    return sorted;
}
//# sourceMappingURL=order.js.map