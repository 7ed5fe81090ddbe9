/** In Spanish: words about how a session went. */
export const after = {
    'after.how': '¿Qué tal ha ido?',
    'after.private': 'Tus respuestas se quedan en esta página. Ni se guardan ni se envían.',
    'after.effort': 'Esfuerzo',
    'after.easy': 'Demasiado fácil',
    'after.right': 'Justo bien',
    'after.hard': 'Demasiado duro',
    'after.pain': 'Dolor, de 0 a {max}',
    'after.none': 'ninguno',
    'after.worst': 'el peor que puedas imaginar',
    'after.which': '¿En qué ejercicio ha sido?',
    'after.fine': 'Hasta {n} está bien. Puedes seguir así.',
    'after.smaller': 'La próxima vez haz el movimiento más pequeño, más lento o más corto, para que el dolor quede en {n} o menos. Si sigue más alto, da un paso atrás.',
    'after.stop': 'Es demasiado dolor para seguir así. Deja este ejercicio por ahora. Si el dolor no se va o vuelve, pregunta a un profesional.',
    'after.down': 'Un paso más fácil',
    'after.downNone': 'No hay un ejercicio más fácil en esta serie. Haz el movimiento más pequeño o pregunta a un profesional.',
    'after.up': 'Un paso más difícil',
    'after.upWhen': 'Puedes subir cuando',
    'after.downWhen': 'Vuelve atrás cuando',
};
//# sourceMappingURL=after.js.map