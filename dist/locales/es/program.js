/** In Spanish: words of a programme: a protocol of the library, the visitor's own, or a shared one. */
export const program = {
    'program.title': 'Mi programa',
    'program.loading': 'Cargando el programa.',
    'program.gone': 'Este programa ya no está aquí.',
    'program.libraryGone': 'Ahora no se pueden cargar los ejercicios.',
    'program.exercises': { one: '{n} ejercicio', many: '{n} de ejercicios', other: '{n} ejercicios' },
    'program.minutes': { one: 'al menos {n} minuto', many: 'al menos {n} de minutos', other: 'al menos {n} minutos' },
    'program.everyDay': 'cada día',
    'program.weeks': { one: '{a} semana', many: '{a} de semanas', other: '{a} semanas' },
    'program.anchor': 'Cuándo',
    'program.advance': 'Pasa al siguiente paso cuando',
    'program.pick': { one: 'Elige {n} de estos', many: 'Elige {n} de estos', other: 'Elige {n} de estos' },
    'program.circuit': {
        one: 'Todos estos, {a} ronda',
        many: 'Todos estos, {a} de rondas',
        other: 'Todos estos, {a} rondas',
    },
    'program.optional': 'si quieres',
    'program.unknown': 'No está (o ya no) en esta biblioteca: {id}',
    'program.start': 'Empezar',
    'program.startSession': 'Empezar: {name}',
    'program.print': 'Imprimir',
    'program.share': 'Compartir',
    'program.calendar': 'Calendario',
    'program.toolFailed': 'No se ha podido cargar esta parte. Comprueba tu conexión e inténtalo de nuevo.',
};
//# sourceMappingURL=program.js.map