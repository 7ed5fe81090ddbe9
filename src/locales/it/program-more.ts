import type { Words } from '../messages.js';

/** In Italian: words of the visitor's own programme, of shared ones, and of the days on which one was done. */
export const programMore: Words<'programMore'> = {
  'programMore.empty': 'Il tuo programma è ancora vuoto. Raccogli esercizi, nelle quantità adatte a te.',
  'programMore.compose': 'Aggiungi esercizi',
  'programMore.import': 'Apri un file salvato',
  'programMore.close': 'Chiudi',
  'programMore.file': 'Salva come file',
  'programMore.up': 'Sposta su {name}',
  'programMore.down': 'Sposta giù {name}',
  'programMore.edit': 'Modifica {name}',
  'programMore.remove': 'Togli {name}',
  'programMore.moved': '{name} ora è al posto {n} di {max}.',
  'programMore.removed': '{name}: esercizio tolto.',
  'programMore.undo': 'Annulla',
  'programMore.undone': 'È di nuovo al suo posto.',
  'programMore.onPage': 'Questo programma è solo in questa pagina. Se la chiudi, va perso.',
  'programMore.ticksOnPage': 'I tuoi segni di spunta sono solo in questa pagina. Se la chiudi, vanno persi.',
  'programMore.keep': 'Salva su questo dispositivo',
  'programMore.onDevice': 'Salvato su questo dispositivo, e da nessun’altra parte.',
  'programMore.forget': 'Elimina da questo dispositivo',
  'programMore.forgotten': 'È eliminato da questo dispositivo. In questa pagina c’è ancora.',
  'programMore.refused':
    'Questo browser non salva niente: la memoria è piena o disattivata. Il tuo programma è ancora in questa pagina. Portalo con te come link o come file.',
  'programMore.done': 'Fatto?',
  'programMore.doneToday': 'Fatto oggi',
  'programMore.doneDays': { one: '{n} giorno fatto', other: '{n} giorni fatti' },
  'programMore.shared': 'Qualcuno ha condiviso con te questo programma.',
  'programMore.opened': 'Questo è il programma del tuo file.',
  'programMore.take': 'Fallo diventare mio',
  'programMore.instead': 'Mettilo al posto del mio',
  'programMore.mine': 'Mostra il mio programma',
  'programMore.taken': 'Ora questo è il tuo programma.',
  'programMore.linkDamaged':
    'Questo link non è completo, quindi il programma non si può mostrare. Chiedi di nuovo il link, o copialo tutto intero.',
  'programMore.linkNewer':
    'Questo link è stato fatto con una versione più recente di questa pagina. Ricarica la pagina; se non basta, chiedi un altro link.',
  'programMore.fileDamaged': 'In questo file non c’è un programma. Scegli il file che hai salvato qui.',
  'programMore.fileNewer':
    'Questo file è stato fatto con una versione più recente di questa pagina. Ricarica la pagina e riprova.',
};
