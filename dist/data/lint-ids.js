import { nearest } from './nearest.js';
import { pathTo } from './problem.js';
/** Every id that is named must exist, and exist once. */
export function lintIds(file, find) {
    const taxonomies = file.taxonomies ?? {};
    const idsOf = (list) => new Set(list?.map(({ id }) => id));
    const known = {
        exercise: new Set(file.exercises.flatMap(({ id, replaces = [] }) => [id, ...replaces])),
        ladder: idsOf(file.ladders),
        caution: idsOf(file.cautions),
        reference: idsOf(file.references),
    };
    const term = (taxonomy) => idsOf(taxonomies[taxonomy]?.terms);
    const check = (ids, what, id, path) => {
        if (id === undefined || ids.has(id))
            return;
        const near = nearest(id, [...ids]);
        find(path, 'error', `There is no ${what} called "${id}".${near ? ` Did you mean "${near}"?` : ''} Correct it, or add it.`);
    };
    const each = (ids, what, list, path) => list?.forEach((id, i) => check(ids, what, id, pathTo(path, i)));
    const selection = (terms, path) => {
        for (const [taxonomy, ids] of Object.entries(terms ?? {})) {
            check(new Set(Object.keys(taxonomies)), 'vocabulary', taxonomy, pathTo(path, taxonomy));
            if (taxonomies[taxonomy])
                each(term(taxonomy), `word of "${taxonomy}"`, ids, pathTo(path, taxonomy));
        }
    };
    const once = (list, path) => {
        const seen = new Set();
        list?.forEach(({ id }, i) => {
            if (seen.has(id))
                find(`${pathTo(path, i)}.id`, 'error', `The id "${id}" is taken. Give each its own.`);
            seen.add(id);
        });
    };
    for (const list of ['ladders', 'protocols', 'checks', 'cautions', 'references', 'glossary', 'lessons']) {
        once(file[list], list);
    }
    for (const [id, { terms }] of Object.entries(taxonomies)) {
        const path = `taxonomies.${id}.terms`;
        once(terms, path);
        terms.forEach(({ parent, prerequisites }, i) => {
            check(term(id), `word of "${id}"`, parent, `${path}[${i}].parent`);
            each(term(id), `word of "${id}"`, prerequisites, `${path}[${i}].prerequisites`);
        });
    }
    file.exercises.forEach((exercise, i) => {
        const path = pathTo('exercises', i);
        const uses = Object.entries(exercise.terms ?? {}).map(([id, list]) => [id, (list ?? []).map((use) => (typeof use === 'string' ? use : use.term))]);
        selection(Object.fromEntries(uses), `${path}.terms`);
        each(known.caution, 'caution', exercise.cautions, `${path}.cautions`);
        exercise.evidence?.forEach(({ reference }, j) => check(known.reference, 'reference', reference, `${path}.evidence[${j}].reference`));
        exercise.requires?.forEach((first, j) => {
            if ('exercise' in first)
                check(known.exercise, 'exercise', first.exercise, `${path}.requires[${j}].exercise`);
            else
                check(term('movement'), 'word of "movement"', first.movementTerm, `${path}.requires[${j}].movementTerm`);
        });
    });
    file.ladders?.forEach(({ terms, rungs }, i) => {
        selection(terms, `ladders[${i}].terms`);
        rungs.forEach(({ exercises }, j) => each(known.exercise, 'exercise', exercises, `ladders[${i}].rungs[${j}].exercises`));
    });
    file.protocols?.forEach(({ stages }, i) => stages.forEach(({ sessions }, j) => sessions.forEach(({ blocks }, k) => blocks.forEach(({ items }, l) => items.forEach(({ exercise }, m) => {
        const path = `protocols[${i}].stages[${j}].sessions[${k}].blocks[${l}].items[${m}].exercise`;
        check(known.exercise, 'exercise', exercise, path);
    })))));
    file.cautions?.forEach(({ condition, references }, i) => {
        check(term('condition'), 'word of "condition"', condition, `cautions[${i}].condition`);
        each(known.reference, 'reference', references, `cautions[${i}].references`);
    });
    file.lessons?.forEach(({ about }, i) => selection(about, `lessons[${i}].about`));
    file.checks?.forEach(({ questions, outcomes }, i) => {
        const ask = (condition, path) => namedIn(condition, (kind, id) => check(kind === 'question' ? idsOf(questions) : term('movement'), kind === 'question' ? 'question' : 'word of "movement"', id, path));
        questions.forEach(({ about, showIf }, j) => {
            selection(about, `checks[${i}].questions[${j}].about`);
            ask(showIf, `checks[${i}].questions[${j}].showIf`);
        });
        outcomes.forEach(({ recommend, when }, j) => {
            const path = `checks[${i}].outcomes[${j}]`;
            ask(when, `${path}.when`);
            each(known.ladder, 'ladder', recommend?.ladders, `${path}.recommend.ladders`);
            each(known.exercise, 'exercise', recommend?.exercises, `${path}.recommend.exercises`);
            check(term('category'), 'word of "category"', recommend?.category, `${path}.recommend.category`);
        });
    });
}
/** Calls back for every question and movement that a condition names. */
function namedIn(condition, found) {
    if (!condition)
        return;
    if ('allOf' in condition)
        condition.allOf.forEach((one) => namedIn(one, found));
    else if ('anyOf' in condition)
        condition.anyOf.forEach((one) => namedIn(one, found));
    else if ('not' in condition)
        namedIn(condition.not, found);
    else if ('question' in condition)
        found('question', condition.question);
    else if ('movement' in condition)
        found('movement', condition.movement);
    else if ('gap' in condition)
        found('movement', condition.gap);
}
//# sourceMappingURL=lint-ids.js.map