import { lintFigures } from './lint-figures.js';
import { lintIds } from './lint-ids.js';
import { lintOrder } from './lint-order.js';
/**
 * What names something that is not there, or leads back to itself: ladders, checks, requirements; and drawings whose keys
 * have no order in time. For a valid file.
 */
export function lintLinks(header, exercises) {
    const problems = [];
    const file = { ...header, exercises };
    const find = (path, severity, text) => {
        if (severity === 'error')
            problems.push({ path, code: 'link', params: { text } });
    };
    lintIds(file, find);
    lintOrder(file, find);
    lintFigures(exercises, find);
    return problems;
}
//# sourceMappingURL=lint-links.js.map