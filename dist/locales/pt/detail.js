/** In Portuguese: words of one exercise whole. */
export const detail = {
    'detail.back': 'Exercícios',
    'detail.close': 'Fechar',
    'detail.print': 'Imprimir',
    'detail.share': 'Partilhar ou copiar o link',
    'detail.loading': 'A carregar o exercício.',
    'detail.gone': 'Este exercício já não está aqui.',
    'detail.media': 'Imagens e vídeos',
    'detail.mediaNumber': 'Imagem {n}',
    'detail.optional': '{name}, se quiser',
    'detail.cautions': 'Antes de começar',
    'detail.personal': {
        one: 'Mais {n} ponto, para algumas pessoas',
        many: 'Mais {n} de pontos, para algumas pessoas',
        other: 'Mais {n} pontos, para algumas pessoas',
    },
    'detail.severity-info': 'Bom saber',
    'detail.severity-care': 'Tenha cuidado',
    'detail.severity-avoid': 'Melhor não',
    'detail.severity-stop': 'Pare',
    'detail.how': 'Como se faz',
    'detail.start': 'Início',
};
//# sourceMappingURL=detail.js.map