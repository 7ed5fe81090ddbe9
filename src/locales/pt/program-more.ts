import type { Words } from '../messages.js';

/** In Portuguese: words of the visitor's own programme, of shared ones, and of the days on which one was done. */
export const programMore: Words<'programMore'> = {
  'programMore.empty': 'O seu programa ainda está vazio. Junte exercícios com a quantidade certa para si.',
  'programMore.compose': 'Adicionar exercícios',
  'programMore.import': 'Abrir um ficheiro guardado',
  'programMore.close': 'Fechar',
  'programMore.file': 'Guardar como ficheiro',
  'programMore.up': 'Mover {name} para cima',
  'programMore.down': 'Mover {name} para baixo',
  'programMore.edit': 'Alterar {name}',
  'programMore.remove': 'Retirar {name}',
  'programMore.moved': '{name} está agora na posição {n} de {max}.',
  'programMore.removed': '{name} foi retirado.',
  'programMore.undo': 'Desfazer',
  'programMore.undone': 'Já está de volta.',
  'programMore.onPage': 'Este programa só está nesta página. Quando fechar a página, perde-se.',
  'programMore.ticksOnPage': 'As suas marcas só estão nesta página. Quando fechar a página, perdem-se.',
  'programMore.keep': 'Guardar neste dispositivo',
  'programMore.onDevice': 'Guardado neste dispositivo e em mais lado nenhum.',
  'programMore.forget': 'Apagar deste dispositivo',
  'programMore.forgotten': 'Foi apagado deste dispositivo. Nesta página ainda está.',
  'programMore.refused':
    'Este navegador não guarda nada: o armazenamento está cheio ou desligado. O seu programa continua nesta página. Leve-o como link ou ficheiro.',
  'programMore.done': 'Feito?',
  'programMore.doneToday': 'Feito por hoje',
  'programMore.doneDays': { one: '{n} dia feito', many: '{n} de dias feitos', other: '{n} dias feitos' },
  'programMore.shared': 'Alguém partilhou este programa consigo.',
  'programMore.opened': 'Este é o programa do seu ficheiro.',
  'programMore.take': 'Ficar com ele',
  'programMore.instead': 'Pôr no lugar do meu',
  'programMore.mine': 'Ver o meu programa',
  'programMore.taken': 'Este é agora o seu programa.',
  'programMore.linkDamaged':
    'Este link não está completo, por isso não é possível mostrar o programa. Peça o link de novo ou copie-o inteiro.',
  'programMore.linkNewer':
    'Este link foi feito com uma versão mais recente desta página. Recarregue a página; se não ajudar, peça outro link.',
  'programMore.fileDamaged': 'Não há nenhum programa neste ficheiro. Escolha o ficheiro que guardou aqui.',
  'programMore.fileNewer':
    'Este ficheiro foi feito com uma versão mais recente desta página. Recarregue a página e tente de novo.',
};
