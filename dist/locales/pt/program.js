/** In Portuguese: words of a programme: a protocol of the library, the visitor's own, or a shared one. */
export const program = {
    'program.title': 'O meu programa',
    'program.loading': 'A carregar o programa.',
    'program.gone': 'Este programa já não está aqui.',
    'program.libraryGone': 'Não é possível carregar os exercícios agora.',
    'program.exercises': { one: '{n} exercício', many: '{n} de exercícios', other: '{n} exercícios' },
    'program.minutes': {
        one: 'pelo menos {n} minuto',
        many: 'pelo menos {n} de minutos',
        other: 'pelo menos {n} minutos',
    },
    'program.everyDay': 'todos os dias',
    'program.weeks': { one: '{a} semana', many: '{a} de semanas', other: '{a} semanas' },
    'program.anchor': 'Quando',
    'program.advance': 'Avance para o passo seguinte quando',
    'program.pick': { one: 'Escolha {n} destes', many: 'Escolha {n} destes', other: 'Escolha {n} destes' },
    'program.circuit': {
        one: 'Todos estes, {a} ronda',
        many: 'Todos estes, {a} de rondas',
        other: 'Todos estes, {a} rondas',
    },
    'program.optional': 'se quiser',
    'program.unknown': 'Não está (ou já não está) nesta biblioteca: {id}',
    'program.start': 'Começar',
    'program.startSession': 'Começar: {name}',
    'program.print': 'Imprimir',
    'program.share': 'Partilhar',
    'program.calendar': 'Calendário',
    'program.toolFailed': 'Não foi possível carregar esta parte. Verifique a ligação e tente de novo.',
};
//# sourceMappingURL=program.js.map