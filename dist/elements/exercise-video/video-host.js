export {};
//# sourceMappingURL=video-host.js.map