/** In Portuguese: words about how a session went. */
export const after = {
    'after.how': 'Como correu?',
    'after.private': 'As suas respostas ficam nesta página. Não são guardadas nem enviadas.',
    'after.effort': 'Esforço',
    'after.easy': 'Fácil demais',
    'after.right': 'Na medida',
    'after.hard': 'Difícil demais',
    'after.pain': 'Dor, de 0 a {max}',
    'after.none': 'nenhuma',
    'after.worst': 'a pior que consegue imaginar',
    'after.which': 'Em que exercício foi?',
    'after.fine': 'Até {n} está bem. Pode continuar assim.',
    'after.smaller': 'Da próxima vez faça o movimento mais pequeno, mais lento ou mais curto, para que a dor fique em {n} ou menos. Se continuar mais alta, dê um passo atrás.',
    'after.stop': 'É dor demais para continuar. Deixe este exercício por agora. Se a dor não passar ou voltar, pergunte a um profissional.',
    'after.down': 'Um passo mais fácil',
    'after.downNone': 'Não há um exercício mais fácil nesta série. Faça o movimento mais pequeno ou pergunte a um profissional.',
    'after.up': 'Um passo mais difícil',
    'after.upWhen': 'Pode subir quando',
    'after.downWhen': 'Volte atrás quando',
};
//# sourceMappingURL=after.js.map