/** Words of the player, which come with it. */
export const player = {
    'player.unsupported': 'Your browser cannot play this film.',
    'player.empty': 'There is no film here.',
    'player.open': 'Open the film itself',
    'player.again': 'Try again',
    'player.play': 'Play',
    'player.pause': 'Pause',
    'player.seek': 'Moment in the film',
    'player.at': '{time} of {duration}',
    'player.step': 'Step {n}',
    'player.left': 'Left side',
    'player.right': 'Right side',
    'player.repeat': 'Repeat',
    'player.speed': 'Speed',
    'player.mirror': 'Mirror image',
    'player.fullscreen': 'Full screen',
    'player.more': 'More controls',
    'player.slow': 'The connection is slow. The film goes on by itself.',
    'player.network': 'The film could not be loaded. Check your connection; it goes on where it stopped.',
    'player.format': 'This film is missing or damaged.',
};
//# sourceMappingURL=player.js.map