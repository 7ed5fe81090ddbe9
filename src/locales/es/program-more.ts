import type { Words } from '../messages.js';

/** In Spanish: words of the visitor's own programme, of shared ones, and of the days on which one was done. */
export const programMore: Words<'programMore'> = {
  'programMore.empty': 'Tu programa todavía está vacío. Reúne ejercicios con la cantidad que te vaya bien.',
  'programMore.compose': 'Añadir ejercicios',
  'programMore.import': 'Abrir un archivo guardado',
  'programMore.close': 'Cerrar',
  'programMore.file': 'Guardar como archivo',
  'programMore.up': 'Subir {name}',
  'programMore.down': 'Bajar {name}',
  'programMore.edit': 'Cambiar {name}',
  'programMore.remove': 'Quitar {name}',
  'programMore.moved': '{name} está ahora en el puesto {n} de {max}.',
  'programMore.removed': 'Se ha quitado {name}.',
  'programMore.undo': 'Deshacer',
  'programMore.undone': 'Ya está otra vez.',
  'programMore.onPage': 'Este programa solo está en esta página. Cuando cierres la página, se perderá.',
  'programMore.ticksOnPage': 'Tus marcas solo están en esta página. Cuando cierres la página, se perderán.',
  'programMore.keep': 'Guardar en este dispositivo',
  'programMore.onDevice': 'Guardado en este dispositivo y en ningún otro sitio.',
  'programMore.forget': 'Borrar de este dispositivo',
  'programMore.forgotten': 'Se ha borrado de este dispositivo. En esta página sigue estando.',
  'programMore.refused':
    'Este navegador no guarda nada: su memoria está llena o desactivada. Tu programa sigue en esta página. Llévatelo como enlace o archivo.',
  'programMore.done': '¿Hecho?',
  'programMore.doneToday': 'Hecho por hoy',
  'programMore.doneDays': { one: '{n} día hecho', many: '{n} de días hechos', other: '{n} días hechos' },
  'programMore.shared': 'Alguien ha compartido este programa contigo.',
  'programMore.opened': 'Este es el programa de tu archivo.',
  'programMore.take': 'Quedármelo',
  'programMore.instead': 'Ponerlo en lugar del mío',
  'programMore.mine': 'Ver mi programa',
  'programMore.taken': 'Ahora este es tu programa.',
  'programMore.linkDamaged':
    'Este enlace está incompleto y no se puede mostrar el programa. Pide el enlace otra vez o cópialo entero.',
  'programMore.linkNewer':
    'Este enlace se hizo con una versión más nueva de esta página. Vuelve a cargar la página; si no ayuda, pide otro enlace.',
  'programMore.fileDamaged': 'En este archivo no hay ningún programa. Elige el archivo que guardaste aquí.',
  'programMore.fileNewer':
    'Este archivo se hizo con una versión más nueva de esta página. Vuelve a cargar la página e inténtalo otra vez.',
};
