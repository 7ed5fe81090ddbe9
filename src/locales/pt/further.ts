import type { Words } from '../messages.js';

/** In Portuguese: words of what stands further down in an exercise. */
export const further: Words<'further'> = {
  'detail.copied': 'Link copiado.',
  'detail.copyYourself': 'Copie este link:',
  'detail.cues': 'Pense nisto',
  'detail.feel': 'O que sente',
  'detail.breathing': 'Respiração',
  'detail.errors': 'Sai diferente?',
  'detail.firsts': 'O que vem antes',
  'detail.firstMovement': 'Mobilidade: {name}',
  'detail.ladder': 'Lugar na escada',
  'detail.easier': 'Mais fácil',
  'detail.beside': 'Igual',
  'detail.here': 'Está aqui',
  'detail.harder': 'Mais difícil',
  'detail.advance': 'Pode subir quando',
  'detail.regress': 'Desça quando',
  'detail.sources': 'Fontes',
  'detail.draft': 'Este exercício ainda não foi revisto por um profissional de saúde.',
  'detail.reviewed': 'Revisto.',
  'detail.reviewedBy': 'Revisto por {name}.',
  'detail.reviewedOn': 'Revisto por {name} em {date}.',
  'detail.updated': 'Última alteração: {date}.',
  'detail.license': 'Licença: {name}.',
};
