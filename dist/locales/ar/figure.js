/** In Arabic: words of the moving drawing. */
export const figure = {
    'figure.play': 'تشغيل',
    'figure.pause': 'إيقاف مؤقت',
    'figure.next': 'الوضعية التالية',
    'figure.previous': 'الوضعية السابقة',
    'figure.speed': 'السرعة',
    'figure.mirror': 'الجانب الآخر',
    'figure.turn': 'انظر من جهة أخرى',
    'figure.label': 'رسم: {name}',
};
//# sourceMappingURL=figure.js.map