/** In Polish: words of one exercise whole. */
export const detail = {
    'detail.back': 'Ćwiczenia',
    'detail.close': 'Zamknij',
    'detail.print': 'Drukuj',
    'detail.share': 'Udostępnij lub skopiuj link',
    'detail.loading': 'Wczytuję ćwiczenie.',
    'detail.gone': 'Tego ćwiczenia już tu nie ma.',
    'detail.media': 'Zdjęcia i filmy',
    'detail.mediaNumber': 'Obraz {n}',
    'detail.optional': '{name}, jeśli chcesz',
    'detail.cautions': 'Zanim zaczniesz',
    'detail.personal': {
        one: 'Jeszcze {n} punkt, dla niektórych osób',
        few: 'Jeszcze {n} punkty, dla niektórych osób',
        many: 'Jeszcze {n} punktów, dla niektórych osób',
        other: 'Jeszcze {n} punktu, dla niektórych osób',
    },
    'detail.severity-info': 'Warto wiedzieć',
    'detail.severity-care': 'Uważaj',
    'detail.severity-avoid': 'Lepiej nie',
    'detail.severity-stop': 'Stop',
    'detail.how': 'Jak to zrobić',
    'detail.start': 'Start',
};
//# sourceMappingURL=detail.js.map