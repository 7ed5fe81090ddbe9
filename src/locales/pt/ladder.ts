import type { Words } from '../messages.js';

/** In Portuguese: words of a ladder. */
export const ladder: Words<'ladder'> = {
  'ladder.loading': 'A carregar a escada.',
  'ladder.gone': 'Esta escada não está aqui.',
  'ladder.done': 'Feito',
  'ladder.here': 'Está aqui',
  'ladder.this': 'Este exercício',
  'ladder.iAmHere': 'Estou aqui',
  'ladder.or': 'ou',
  'ladder.rung': 'Degrau {n} de {of}',
  'ladder.when': 'Quando subir?',
  'ladder.top': 'Está no topo',
  'ladder.advance': 'Pode subir quando',
  'ladder.further': 'Ainda mais longe',
  'ladder.regress': 'Desça quando',
  'ladder.sessions': {
    one: 'Depois de {n} vez que corra bem',
    many: 'Depois de {n} de vezes que corram bem',
    other: 'Depois de {n} vezes que corram bem',
  },
  'ladder.maxPain': 'Com uma dor de {n} em {max} no máximo',
  'ladder.hold': { one: 'Mantido {n} segundo', many: 'Mantido {n} de segundos', other: 'Mantido {n} segundos' },
  'ladder.firsts': 'Primeiro isto',
  'ladder.because': 'Este exercício parte dele.',
  'ladder.movement': 'Mobilidade: {name}',
  'ladder.tooHard': 'Difícil demais',
  'ladder.hurts': 'Dói',
  'ladder.lower': 'Está agora um degrau abaixo. Fique aqui até correr bem.',
  'ladder.lowest':
    'Este é o degrau mais baixo. Faça o movimento mais pequeno ou menos vezes. Também não dá? Então peça ajuda.',
  'ladder.stop': 'Pare por agora',
  'ladder.pain':
    'Uma dor de {green} em {max} no máximo, que passa depressa, é aceitável. Até {amber}: faça o movimento mais pequeno ou desça um degrau. Mais de {amber}, dor aguda ou dor que amanhã ainda lá está: não continue e consulte um profissional.',
  'ladder.painPlain':
    'Não continue com o que dói. Faça o movimento mais pequeno ou desça um degrau. Dor aguda ou dor que amanhã ainda lá está: consulte um profissional.',
  'ladder.goLower': 'Descer um degrau',
  'ladder.remember': 'Lembrar neste dispositivo onde estou',
  'ladder.notKept': 'Este navegador não nos deixa lembrar. Vale até fechar esta página.',
};
