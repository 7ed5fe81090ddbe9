import { pathTo } from './problem.js';
/** What a schema cannot see in the drawings of exercises; `exercise-library figure` measures them as well. */
export function lintFigures(exercises, find) {
    exercises.forEach(({ media = [], steps = [] }, e) => media.forEach(({ figure }, m) => {
        if (!figure)
            return;
        const path = `${pathTo('exercises', e)}.media[${m}].figure`;
        lintFigure(figure, path, find, steps.length);
        const times = figure.solved?.at ?? [];
        if (!times.length || !times.every((time, n) => n === 0 || time > times[n - 1]))
            find(`${path}.solved`, 'error', 'There are no poses to draw, or not in order of time, so nothing is shown. Run "exercise-library figure FILE --write".');
    }));
}
/**
 * What an author wrote, held against itself: times, keys that refer to keys, what is touched, what stands nowhere.
 * @param steps how many steps the exercise has; anything goes when it is not known
 */
export function lintFigure({ keys, props = [], base, still = 0 }, path, find, steps = Infinity) {
    const surfaces = new Set(['floor', ...props.flatMap(({ type, id }) => [type, id ?? type])]);
    let end = -1;
    keys.forEach((key, n) => {
        const here = `${path}.keys[${n}]`;
        const { at = 0, hold = 0, step } = key;
        if (at <= end)
            find(`${here}.at`, 'error', `The key before it lasts until ${end} s. Give this one a later time.`);
        end = Math.max(end, at + hold);
        if (step && step > steps)
            find(`${here}.step`, 'error', `There are only ${steps} steps. Name one of them, or leave it out.`);
        for (const name of ['same', 'mirrorOf', 'from']) {
            if (key[name] !== undefined && !(key[name] < n))
                find(`${here}.${name}`, 'error', 'It can only refer to an earlier key; keys count from 0.');
        }
    });
    for (const [at, key] of [['base', base], ...keys.map((key, n) => [`keys[${n}]`, key])]) {
        for (const [place, surface] of Object.entries(key?.touch ?? {})) {
            if (surface !== null && !surfaces.has(surface.split('.')[0]))
                find(`${path}.${at}.touch["${place}"]`, 'error', `There is no thing "${surface}". Add it to props, or write "floor".`);
        }
    }
    if (keys.length && still >= keys.length)
        find(`${path}.still`, 'error', `There is no key ${still}: the last one is ${keys.length - 1}.`);
    props.forEach(({ type, between }, n) => {
        if (type === 'band' && !between)
            find(`${path}.props[${n}]`, 'error', 'Nobody knows where this band is. Write "between": two joints, or one and its own place.');
    });
}
//# sourceMappingURL=lint-figures.js.map