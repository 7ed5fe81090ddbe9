import type { Words } from '../messages.js';

/** In Polish: words of the visitor's own programme, of shared ones, and of the days on which one was done. */
export const programMore: Words<'programMore'> = {
  'programMore.empty': 'Twój program jest jeszcze pusty. Zbierz ćwiczenia w ilości, która ci pasuje.',
  'programMore.compose': 'Dodaj ćwiczenia',
  'programMore.import': 'Otwórz zapisany plik',
  'programMore.close': 'Zamknij',
  'programMore.file': 'Zapisz jako plik',
  'programMore.up': 'Przesuń w górę: {name}',
  'programMore.down': 'Przesuń w dół: {name}',
  'programMore.edit': 'Zmień: {name}',
  'programMore.remove': 'Usuń: {name}',
  'programMore.moved': '{name} jest teraz na miejscu {n} z {max}.',
  'programMore.removed': 'Usunięto: {name}.',
  'programMore.undo': 'Cofnij',
  'programMore.undone': 'Już wróciło.',
  'programMore.onPage': 'Ten program jest tylko na tej stronie. Gdy ją zamkniesz, zniknie.',
  'programMore.ticksOnPage': 'Twoje zaznaczenia są tylko na tej stronie. Gdy ją zamkniesz, znikną.',
  'programMore.keep': 'Zapisz na tym urządzeniu',
  'programMore.onDevice': 'Zapisano na tym urządzeniu i nigdzie indziej.',
  'programMore.forget': 'Usuń z tego urządzenia',
  'programMore.forgotten': 'Usunięto z tego urządzenia. Na tej stronie nadal jest.',
  'programMore.refused':
    'Ta przeglądarka niczego nie zapisuje: pamięć jest pełna lub wyłączona. Twój program jest nadal na tej stronie. Zabierz go jako link lub plik.',
  'programMore.done': 'Zrobione?',
  'programMore.doneToday': 'Na dziś zrobione',
  'programMore.doneDays': {
    one: '{n} dzień zrobiony',
    few: '{n} dni zrobione',
    many: '{n} dni zrobionych',
    other: '{n} dnia zrobione',
  },
  'programMore.shared': 'Ktoś udostępnił ci ten program.',
  'programMore.opened': 'To program z twojego pliku.',
  'programMore.take': 'Weź jako swój',
  'programMore.instead': 'Zastąp nim mój program',
  'programMore.mine': 'Pokaż mój program',
  'programMore.taken': 'To teraz twój program.',
  'programMore.linkDamaged':
    'Ten link jest niepełny, więc nie można pokazać programu. Poproś o link jeszcze raz albo skopiuj go w całości.',
  'programMore.linkNewer':
    'Ten link powstał w nowszej wersji tej strony. Odśwież stronę; jeśli to nie pomoże, poproś o inny link.',
  'programMore.fileDamaged': 'W tym pliku nie ma programu. Wybierz plik zapisany tutaj.',
  'programMore.fileNewer': 'Ten plik powstał w nowszej wersji tej strony. Odśwież stronę i spróbuj jeszcze raz.',
};
