import type { Words } from '../messages.js';

/** In Polish: words of what stands further down in an exercise. */
export const further: Words<'further'> = {
  'detail.copied': 'Link skopiowany.',
  'detail.copyYourself': 'Skopiuj ten link:',
  'detail.cues': 'Pamiętaj o tym',
  'detail.feel': 'Co czujesz',
  'detail.breathing': 'Oddech',
  'detail.errors': 'Wychodzi inaczej?',
  'detail.firsts': 'Co najpierw',
  'detail.firstMovement': 'Zakres ruchu: {name}',
  'detail.ladder': 'Miejsce na drabince',
  'detail.easier': 'Łatwiejsze',
  'detail.beside': 'Równie trudne',
  'detail.here': 'Jesteś tutaj',
  'detail.harder': 'Trudniejsze',
  'detail.advance': 'Możesz iść wyżej, gdy',
  'detail.regress': 'Zejdź niżej, gdy',
  'detail.sources': 'Źródła',
  'detail.draft': 'Tego ćwiczenia nie sprawdził jeszcze specjalista.',
  'detail.reviewed': 'Sprawdzone.',
  'detail.reviewedBy': 'Weryfikacja: {name}.',
  'detail.reviewedOn': 'Weryfikacja: {name}, {date}.',
  'detail.updated': 'Ostatnia zmiana: {date}.',
  'detail.license': 'Licencja: {name}.',
};
