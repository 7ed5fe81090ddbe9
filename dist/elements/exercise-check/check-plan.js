export {};
//# sourceMappingURL=check-plan.js.map