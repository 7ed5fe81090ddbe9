/** In Italian: words of one exercise whole. */
export const detail = {
    'detail.back': 'Tutti gli esercizi',
    'detail.close': 'Chiudi',
    'detail.print': 'Stampa',
    'detail.share': 'Condividi o copia il link',
    'detail.loading': 'L’esercizio si sta caricando.',
    'detail.gone': 'Questo esercizio non è più qui.',
    'detail.media': 'Immagini e filmati',
    'detail.mediaNumber': 'Immagine {n}',
    'detail.optional': '{name}, se vuoi',
    'detail.cautions': 'Prima di iniziare',
    'detail.personal': { one: '{n} altro punto, per alcune persone', other: '{n} altri punti, per alcune persone' },
    'detail.severity-info': 'Buono a sapersi',
    'detail.severity-care': 'Attenzione',
    'detail.severity-avoid': 'Meglio di no',
    'detail.severity-stop': 'Stop',
    'detail.how': 'Come si fa',
    'detail.start': 'Partenza',
};
//# sourceMappingURL=detail.js.map