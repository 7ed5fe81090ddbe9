import type { Words } from '../messages.js';

/** In Spanish: words of a ladder. */
export const ladder: Words<'ladder'> = {
  'ladder.loading': 'Cargando la escalera.',
  'ladder.gone': 'Esta escalera no está aquí.',
  'ladder.done': 'Logrado',
  'ladder.here': 'Estás aquí',
  'ladder.this': 'Este ejercicio',
  'ladder.iAmHere': 'Estoy aquí',
  'ladder.or': 'o',
  'ladder.rung': 'Peldaño {n} de {of}',
  'ladder.when': '¿Cuándo subes?',
  'ladder.top': 'Estás en lo más alto',
  'ladder.advance': 'Puedes subir cuando',
  'ladder.further': 'Todavía más',
  'ladder.regress': 'Baja cuando',
  'ladder.sessions': {
    one: 'Después de {n} vez que salga bien',
    many: 'Después de {n} de veces que salgan bien',
    other: 'Después de {n} veces que salgan bien',
  },
  'ladder.maxPain': 'Con un dolor de {n} sobre {max} como máximo',
  'ladder.hold': { one: 'Mantenido {n} segundo', many: 'Mantenido {n} de segundos', other: 'Mantenido {n} segundos' },
  'ladder.firsts': 'Primero esto',
  'ladder.because': 'Este ejercicio se apoya en él.',
  'ladder.movement': 'Movilidad: {name}',
  'ladder.tooHard': 'Demasiado difícil',
  'ladder.hurts': 'Me duele',
  'ladder.lower': 'Ahora estás un peldaño más abajo. Quédate aquí hasta que vaya bien.',
  'ladder.lowest':
    'Este es el peldaño más bajo. Haz el movimiento más pequeño o hazlo menos veces. ¿Tampoco sale? Entonces pide ayuda.',
  'ladder.stop': 'Detente por ahora',
  'ladder.pain':
    'Un dolor de {green} sobre {max} como máximo que se va pronto es aceptable. Hasta {amber}: haz el movimiento más pequeño o baja un peldaño. Más de {amber}, dolor agudo o dolor que mañana sigue ahí: no sigas y que lo mire un profesional.',
  'ladder.painPlain':
    'No sigas con lo que duele. Haz el movimiento más pequeño o baja un peldaño. Dolor agudo o dolor que mañana sigue ahí: que lo mire un profesional.',
  'ladder.goLower': 'Bajar un peldaño',
  'ladder.remember': 'Recordar en este dispositivo dónde estoy',
  'ladder.notKept': 'Este navegador no nos deja recordarlo. Vale hasta que cierres esta página.',
};
