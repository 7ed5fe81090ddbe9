/** De woorden van een hele oefening. */
export const detail = {
    'detail.back': 'Alle oefeningen',
    'detail.close': 'Sluiten',
    'detail.print': 'Afdrukken',
    'detail.share': 'Deel of kopieer de link',
    'detail.loading': 'De oefening wordt geladen.',
    'detail.gone': 'Deze oefening is er niet meer.',
    'detail.media': 'Beelden en films',
    'detail.mediaNumber': 'Beeld {n}',
    'detail.optional': '{name}, als je wilt',
    'detail.cautions': 'Let op',
    'detail.personal': { one: 'Nog {n} punt, voor sommige mensen', other: 'Nog {n} punten, voor sommige mensen' },
    'detail.severity-info': 'Goed om te weten',
    'detail.severity-care': 'Pas op',
    'detail.severity-avoid': 'Liever niet',
    'detail.severity-stop': 'Stop',
    'detail.how': 'Zo doe je het',
    'detail.start': 'Begin',
};
//# sourceMappingURL=detail.js.map