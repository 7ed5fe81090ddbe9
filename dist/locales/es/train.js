/** In Spanish: words to train an exercise from where it is read. */
export const train = {
    'train.follow': 'Entrenar con reloj',
    'train.add': 'A mi programa',
    'train.added': '{name} ya está en tu programa.',
    'train.there': '{name} ya estaba en tu programa.',
    'train.full': 'Tu programa está lleno. Quita algo primero.',
    'train.show': 'Ver mi programa',
    'train.close': 'Cerrar',
    'train.failed': 'Esto no se carga ahora. Comprueba tu conexión e inténtalo de nuevo.',
};
//# sourceMappingURL=train.js.map