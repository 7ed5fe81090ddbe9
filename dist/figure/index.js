export * from './body.js';
export * from './camera.js';
export * from './channels.js';
export * from './draw.js';
export * from './effort.js';
export * from './figure.js';
export * from './frame.js';
export * from './hull.js';
export * from './math.js';
export * from './motion.js';
export * from './order.js';
export * from './pose.js';
export * from './props.js';
export * from './skeleton.js';
export * from './trail.js';
//# sourceMappingURL=index.js.map