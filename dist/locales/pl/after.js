/** In Polish: words about how a session went. */
export const after = {
    'after.how': 'Jak poszło?',
    'after.private': 'Twoje odpowiedzi zostają na tej stronie. Nikt ich nie zapisuje ani nie wysyła.',
    'after.effort': 'Wysiłek',
    'after.easy': 'Za łatwo',
    'after.right': 'W sam raz',
    'after.hard': 'Za ciężko',
    'after.pain': 'Ból, od 0 do {max}',
    'after.none': 'brak',
    'after.worst': 'najgorszy, jaki sobie wyobrażasz',
    'after.which': 'Przy którym ćwiczeniu?',
    'after.fine': 'Do {n} jest w porządku. Tak możesz ćwiczyć dalej.',
    'after.smaller': 'Następnym razem rób ruch mniejszy, wolniejszy lub krótszy, tak by ból nie przekraczał {n}. Jeśli nadal jest większy, cofnij się o krok.',
    'after.stop': 'To za duży ból, by ćwiczyć dalej. Zostaw na razie to ćwiczenie. Jeśli ból nie mija lub wraca, zapytaj specjalistę.',
    'after.down': 'Krok łatwiej',
    'after.downNone': 'W tej serii nie ma łatwiejszego ćwiczenia. Zmniejsz ruch albo zapytaj specjalistę.',
    'after.up': 'Krok trudniej',
    'after.upWhen': 'Możesz iść wyżej, gdy',
    'after.downWhen': 'Cofnij się, gdy',
};
//# sourceMappingURL=after.js.map