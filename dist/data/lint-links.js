import { lintIds } from './lint-ids.js';
import { lintOrder } from './lint-order.js';
/** What names something that is not there, or leads back to itself: ladders, checks, requirements. For a valid file. */
export function lintLinks(header, exercises) {
    const problems = [];
    const file = { ...header, exercises };
    for (const look of [lintIds, lintOrder]) {
        look(file, (path, severity, text) => {
            if (severity === 'error')
                problems.push({ path, code: 'link', params: { text } });
        });
    }
    return problems;
}
//# sourceMappingURL=lint-links.js.map