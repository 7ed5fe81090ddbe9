/** Every public event, one small class each, in groups that come with the elements that fire them. */
export * from './events/find.js';
export * from './events/trouble.js';
export * from './events/detail.js';
export * from './events/figure.js';
export * from './events/video.js';
export * from './events/consent.js';
export * from './events/check.js';
export * from './events/ladder.js';
export * from './events/session.js';
export * from './events/session-close.js';
export * from './events/program.js';
//# sourceMappingURL=events.js.map