import type { Words } from '../messages.js';

/** In Spanish: words of what stands further down in an exercise. */
export const further: Words<'further'> = {
  'detail.copied': 'Enlace copiado.',
  'detail.copyYourself': 'Copia este enlace:',
  'detail.cues': 'Piensa en esto',
  'detail.feel': 'Qué notas',
  'detail.breathing': 'Respiración',
  'detail.errors': '¿Te sale distinto?',
  'detail.firsts': 'Qué va antes',
  'detail.firstMovement': 'Movilidad: {name}',
  'detail.ladder': 'Lugar en la escalera',
  'detail.easier': 'Más fácil',
  'detail.beside': 'Igual de difícil',
  'detail.here': 'Estás aquí',
  'detail.harder': 'Más difícil',
  'detail.advance': 'Puedes subir cuando',
  'detail.regress': 'Baja cuando',
  'detail.sources': 'Fuentes',
  'detail.draft': 'Ningún profesional sanitario ha revisado todavía este ejercicio.',
  'detail.reviewed': 'Revisado.',
  'detail.reviewedBy': 'Revisado por {name}.',
  'detail.reviewedOn': 'Revisado por {name} el {date}.',
  'detail.updated': 'Último cambio: {date}.',
  'detail.license': 'Licencia: {name}.',
};
