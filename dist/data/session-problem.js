export {};
//# sourceMappingURL=session-problem.js.map