/** Where nothing says which of two joined parts is nearer, the later one of these goes over the earlier one. */
const RANK = ['neck', 'thigh', 'shank', 'trunk', 'head', 'upperArm', 'forearm'];
const JOINED = /^(thightrunk|shankthigh|thighthigh|necktrunk|trunkupperArm|headneck|forearmupperArm)$/;
/** How strong that is; the shirt covers the hip until the hip is clearly nearer. */
const TIE = 400;
const HEM = 6000;
const radius = ({ a, c }) => Math.sqrt((a + c) / 2);
/** How much `a` lies in front of `b`, over all places where they cover each other; negative when behind. */
export function inFront(a, b, scale) {
    let sum = 0;
    for (const p of a.samples) {
        for (const q of b.samples) {
            const overlap = radius(p) + radius(q) - Math.hypot(p.x - q.x, p.y - q.y);
            if (overlap > 0)
                sum += overlap * overlap * (p.z - q.z);
        }
    }
    sum /= scale * scale;
    const pair = [a.name, b.name].sort().join('');
    const apart = a.side !== b.side && a.name !== b.name && a.side !== undefined && b.side !== undefined;
    if (apart || !JOINED.test(pair))
        return sum;
    return sum + Math.sign(RANK.indexOf(a.name) - RANK.indexOf(b.name)) * (pair === 'thightrunk' ? HEM : TIE);
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