/** Words to train an exercise from where it is read. */
export const train = {
    'train.follow': 'Follow along',
    'train.add': 'To my programme',
    'train.added': '{name} is in your programme.',
    'train.there': '{name} was in your programme already.',
    'train.full': 'Your programme is full. Take something out first.',
    'train.show': 'See my programme',
    'train.close': 'Close',
    'train.failed': 'This does not load now. Check your connection and try again.',
};
//# sourceMappingURL=train.js.map