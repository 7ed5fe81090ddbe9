/** Words of what can be changed before a session begins. */
export const sessionMore = {
    'session.adjust': 'Adjust',
    'session.less': 'Less: {what}',
    'session.more': 'More: {what}',
    'session.helpers': 'Help along the way',
    'session.sound': 'Sounds',
    'session.voice': 'Voice',
    'session.noVoice': 'This device has no voice in your language.',
    'session.buzz': 'Vibration',
    'session.volume': 'Volume',
};
//# sourceMappingURL=session-more.js.map