/**
 * The lowest and highest value of every channel: the ends of what is published as normal range of motion, a little
 * wide, because they say what a body can do and not what everybody can (the author's guide names the sources).
 */
const MIDDLE = [
    [-500, 500],
    [-20, 300],
    [-500, 500],
    [-720, 720],
    [-720, 720],
    [-720, 720],
    [-45, 85],
    [-40, 40],
    [-50, 50],
    [-65, 60],
    [-45, 45],
    [-80, 80],
];
const SIDE = [
    [-25, 130],
    [-30, 60],
    [-48, 65],
    [0, 155],
    [-55, 35],
    [-25, 40],
    [-40, 80],
    [-65, 185],
    [-45, 120],
    [-95, 95],
    [0, 152],
    [-10, 175],
    [-80, 90],
];
export const LIMITS = [...MIDDLE, ...SIDE, ...SIDE];
/** First channel of a side: 0 right, 1 left. */
export const sideStart = (side) => MIDDLE.length + side * SIDE.length;
//# sourceMappingURL=pose.js.map