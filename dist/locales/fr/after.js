/** In French: words about how a session went. */
export const after = {
    'after.how': 'Comment ça s’est passé ?',
    'after.private': 'Vos réponses restent sur cette page. Elles ne sont ni conservées ni envoyées.',
    'after.effort': 'Effort',
    'after.easy': 'Trop facile',
    'after.right': 'Juste bien',
    'after.hard': 'Trop dur',
    'after.pain': 'Douleur, de 0 à {max}',
    'after.none': 'aucune',
    'after.worst': 'la pire que vous puissiez imaginer',
    'after.which': 'C’était pendant quel exercice ?',
    'after.fine': 'Jusqu’à {n}, c’est normal. Vous pouvez continuer ainsi.',
    'after.smaller': 'La prochaine fois, faites le mouvement moins ample, moins vite ou moins longtemps, pour que la douleur reste à {n} ou en dessous. Si elle reste plus forte, revenez à l’étape précédente.',
    'after.stop': 'C’est trop de douleur pour continuer. Laissez cet exercice de côté pour l’instant. Si la douleur persiste ou revient, demandez l’avis d’un professionnel de santé.',
    'after.down': 'Une étape plus facile',
    'after.downNone': 'Il n’y a pas d’exercice plus facile dans cette série. Faites le mouvement moins ample, ou demandez l’avis d’un professionnel de santé.',
    'after.up': 'Une étape plus difficile',
    'after.upWhen': 'Vous pouvez monter quand',
    'after.downWhen': 'Revenez en arrière quand',
};
//# sourceMappingURL=after.js.map