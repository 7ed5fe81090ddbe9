/** Words of one exercise whole. */
export const detail = {
    'detail.back': 'All exercises',
    'detail.close': 'Close',
    'detail.print': 'Print',
    'detail.share': 'Share or copy the link',
    'detail.loading': 'The exercise is being loaded.',
    'detail.gone': 'This exercise is not here any more.',
    'detail.media': 'Pictures and films',
    'detail.mediaNumber': 'Picture {n}',
    'detail.optional': '{name}, if you like',
    'detail.cautions': 'Before you begin',
    'detail.personal': { one: '{n} more point, for some people', other: '{n} more points, for some people' },
    'detail.severity-info': 'Good to know',
    'detail.severity-care': 'Take care',
    'detail.severity-avoid': 'Better not',
    'detail.severity-stop': 'Stop',
    'detail.how': 'How to do it',
    'detail.start': 'Start',
};
//# sourceMappingURL=detail.js.map