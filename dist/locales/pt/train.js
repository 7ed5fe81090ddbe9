/** In Portuguese: words to train an exercise from where it is read. */
export const train = {
    'train.follow': 'Treinar com relógio',
    'train.add': 'Ao meu programa',
    'train.added': '{name} já está no seu programa.',
    'train.there': '{name} já estava no seu programa.',
    'train.full': 'O seu programa está cheio. Retire algo primeiro.',
    'train.show': 'Ver o meu programa',
    'train.close': 'Fechar',
    'train.failed': 'Isto não carrega agora. Verifique a ligação e tente de novo.',
};
//# sourceMappingURL=train.js.map