import { poseAt } from '../../figure/motion.js';
import { FigureStage, SVG } from './figure-stage.js';
/** More would fill the paper. */
const MOST = 6;
/** What there is to see: where somebody stays in a position for another step, it is one picture with both numbers. */
function positionsOf({ moments, motion, seconds }) {
    const positions = [];
    let before = '';
    moments.forEach(({ at, step, effort }, n) => {
        // The last position is the first one again.
        if (n && n === moments.length - 1 && at >= seconds)
            return;
        const look = poseAt(motion, at)
            .map((value) => Math.round(value * 10))
            .join();
        if (look !== before || effort.length)
            positions.push({ at, steps: [] });
        before = look;
        const { steps } = positions[positions.length - 1];
        if (step && !steps.includes(step))
            steps.push(step);
    });
    return positions.length > MOST ? onePerStep(positions) : positions;
}
/** Of a long way, what is halfway through each step, in the order of the steps; the other side is not shown again. */
function onePerStep(positions) {
    const longest = [];
    let run = [];
    for (const position of positions) {
        const [step = 0] = position.steps;
        if (step !== run[0]?.steps[0])
            run = [];
        run.push(position);
        if (run.length > (longest[step]?.length ?? 0))
            longest[step] = run;
    }
    return longest.flatMap((run) => run[run.length >> 1]);
}
/** For paper: the positions side by side, each with the number of its step. */
export function drawStrip(strip, figure, view, mirrored) {
    const page = strip.ownerDocument;
    strip.replaceChildren(...positionsOf(figure).map(({ at, steps }) => {
        const svg = page.createElementNS(SVG, 'svg');
        svg.setAttribute('viewBox', '0 0 400 300');
        const group = page.createElementNS(SVG, 'g');
        if (mirrored)
            group.setAttribute('class', 'mirrored');
        new FigureStage(figure, group).draw(at, view);
        const number = page.createElementNS(SVG, 'text');
        number.textContent = steps.join(', ');
        svg.append(group, number);
        return svg;
    }));
}
//# sourceMappingURL=figure-strip.js.map