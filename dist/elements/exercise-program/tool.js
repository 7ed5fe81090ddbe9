/** What tools know of an element, read anew each time. */
export const toolHost = (element, source, act) => ({
    element,
    get view() {
        return act.view();
    },
    get sheet() {
        return source.sheet ?? { stages: [] };
    },
    get program() {
        return source.program;
    },
    get programs() {
        return source.programs;
    },
    get which() {
        return source.which;
    },
    say: act.say,
    requestUpdate: () => element.requestUpdate(),
    close: act.close,
});
//# sourceMappingURL=tool.js.map