/** In Spanish: words of one exercise whole. */
export const detail = {
    'detail.back': 'Ejercicios',
    'detail.close': 'Cerrar',
    'detail.print': 'Imprimir',
    'detail.share': 'Compartir o copiar el enlace',
    'detail.loading': 'Cargando el ejercicio.',
    'detail.gone': 'Este ejercicio ya no está aquí.',
    'detail.media': 'Imágenes y vídeos',
    'detail.mediaNumber': 'Imagen {n}',
    'detail.optional': '{name}, si quieres',
    'detail.cautions': 'Antes de empezar',
    'detail.personal': {
        one: '{n} punto más, para algunas personas',
        many: '{n} de puntos más, para algunas personas',
        other: '{n} puntos más, para algunas personas',
    },
    'detail.severity-info': 'Es bueno saberlo',
    'detail.severity-care': 'Ten cuidado',
    'detail.severity-avoid': 'Mejor no',
    'detail.severity-stop': 'Detente',
    'detail.how': 'Cómo se hace',
    'detail.start': 'Inicio',
};
//# sourceMappingURL=detail.js.map