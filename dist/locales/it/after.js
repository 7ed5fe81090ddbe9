/** In Italian: words about how a session went. */
export const after = {
    'after.how': 'Com’è andata?',
    'after.private': 'Le tue risposte restano in questa pagina. Non vengono né conservate né inviate.',
    'after.effort': 'Sforzo',
    'after.easy': 'Troppo facile',
    'after.right': 'Giusto così',
    'after.hard': 'Troppo difficile',
    'after.pain': 'Dolore, da 0 a {max}',
    'after.none': 'nessuno',
    'after.worst': 'il peggiore che riesci a immaginare',
    'after.which': 'Con quale esercizio?',
    'after.fine': 'Fino a {n} va bene. Puoi continuare così.',
    'after.smaller': 'La prossima volta fai il movimento più piccolo, più lento o più breve, così che il dolore resti a {n} o meno. Se resta più alto, torna indietro di un passo.',
    'after.stop': 'Questo dolore è troppo per continuare. Per ora lascia stare questo esercizio. Se il dolore resta o ritorna, chiedi a un professionista.',
    'after.down': 'Un passo più facile',
    'after.downNone': 'In questa serie non c’è un esercizio più facile. Fai il movimento più piccolo, oppure chiedi a un professionista.',
    'after.up': 'Un passo più difficile',
    'after.upWhen': 'Puoi salire quando',
    'after.downWhen': 'Torna indietro quando',
};
//# sourceMappingURL=after.js.map