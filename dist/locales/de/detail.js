/** In German: words of one exercise whole. */
export const detail = {
    'detail.back': 'Alle Übungen',
    'detail.close': 'Schließen',
    'detail.print': 'Drucken',
    'detail.share': 'Link teilen oder kopieren',
    'detail.loading': 'Die Übung wird geladen.',
    'detail.gone': 'Diese Übung gibt es hier nicht mehr.',
    'detail.media': 'Bilder und Filme',
    'detail.mediaNumber': 'Bild {n}',
    'detail.optional': '{name}, wenn du magst',
    'detail.cautions': 'Bevor du anfängst',
    'detail.personal': {
        one: '{n} weiterer Punkt, für manche Menschen',
        other: '{n} weitere Punkte, für manche Menschen',
    },
    'detail.severity-info': 'Gut zu wissen',
    'detail.severity-care': 'Achtung',
    'detail.severity-avoid': 'Besser nicht',
    'detail.severity-stop': 'Stopp',
    'detail.how': 'So geht es',
    'detail.start': 'Start',
};
//# sourceMappingURL=detail.js.map