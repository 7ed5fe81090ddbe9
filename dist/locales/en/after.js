/** Words about how a session went. */
export const after = {
    'after.how': 'How did it go?',
    'after.private': 'Your answers stay on this page. They are neither kept nor sent.',
    'after.effort': 'Effort',
    'after.easy': 'Too easy',
    'after.right': 'Just right',
    'after.hard': 'Too hard',
    'after.pain': 'Pain, from 0 to {max}',
    'after.none': 'none',
    'after.worst': 'the worst you can imagine',
    'after.which': 'Which exercise was it?',
    'after.fine': 'Up to {n} is fine. You can go on like this.',
    'after.smaller': 'Next time make the movement smaller, slower or shorter, so that the pain stays at {n} or less. Does it stay higher, take a step back.',
    'after.stop': 'This is too much pain to go on with. Leave this exercise for now. Does the pain stay or come back, ask a professional.',
    'after.down': 'A step easier',
    'after.downNone': 'There is no easier exercise in this series. Make the movement smaller, or ask a professional.',
    'after.up': 'A step harder',
    'after.upWhen': 'You can go up when',
    'after.downWhen': 'Go back when',
};
//# sourceMappingURL=after.js.map