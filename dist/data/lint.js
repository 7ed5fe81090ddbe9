import { lintIds } from './lint-ids.js';
import { lintOrder } from './lint-order.js';
import { lintTexts } from './lint-texts.js';
import { pathTo } from './problem.js';
import { browseTaxonomy, termsOf } from './roles.js';
/** Looks a valid library file over for what only shows when its parts are held against each other. */
export function lint(file) {
    const findings = [];
    const find = (path, severity, text) => findings.push({ path, severity, text });
    lintIds(file, find);
    lintOrder(file, find);
    lintTexts(file, find);
    file.exercises.forEach((exercise, i) => lintExercise(file, exercise, pathTo('exercises', i), find));
    return findings;
}
function lintExercise(file, exercise, path, find) {
    const taxonomies = file.taxonomies ?? {};
    const browse = browseTaxonomy(taxonomies);
    if (browse && !termsOf(exercise, browse, taxonomies).length) {
        find(path, 'warning', `It has no word of "${browse}", so nobody who browses comes upon it. Give it one.`);
    }
    exercise.media?.forEach((medium, i) => lintMedium(medium, `${path}.media[${i}]`, find));
    const { steps = [], media = [] } = exercise;
    media.forEach(({ chapters = [] }, i) => chapters.forEach(({ step }, j) => {
        if (step > steps.length) {
            find(`${path}.media[${i}].chapters[${j}].step`, 'error', `There are only ${steps.length} steps. Name one of them.`);
        }
    }));
}
function lintMedium(medium, path, find) {
    const { kind, license, hasAudio, captions, transcript, alt, durationSeconds } = medium;
    if (kind !== 'figure' && !license) {
        find(path, 'warning', 'It has no licence. Say under which one it may be shown, for example "license": "CC-BY-4.0".');
    }
    if (hasAudio && !captions?.length && !transcript) {
        find(path, 'warning', 'It has sound, but no captions and no transcript. Who cannot hear it misses what is said: add one.');
    }
    if (kind === 'image' && !alt)
        find(path, 'warning', 'It has no "alt". Say in words what it shows, for who cannot see it.');
    medium.loops?.forEach(({ fromSeconds, toSeconds }, i) => {
        if (toSeconds <= fromSeconds || (durationSeconds && toSeconds > durationSeconds)) {
            find(`${path}.loops[${i}]`, 'error', 'It ends before it begins, or after the end of the film. Mend its seconds.');
        }
    });
}
//# sourceMappingURL=lint.js.map