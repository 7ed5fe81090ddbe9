/** In Turkish: words of a programme: a protocol of the library, the visitor's own, or a shared one. */
export const program = {
    'program.title': 'Programım',
    'program.loading': 'Program yükleniyor.',
    'program.gone': 'Bu program artık burada değil.',
    'program.libraryGone': 'Egzersizler şu anda yüklenemiyor.',
    'program.exercises': { one: '{n} egzersiz', other: '{n} egzersiz' },
    'program.minutes': { one: 'en az {n} dakika', other: 'en az {n} dakika' },
    'program.everyDay': 'her gün',
    'program.weeks': { one: '{a} hafta', other: '{a} hafta' },
    'program.anchor': 'Ne zaman',
    'program.advance': 'Şu olunca sonraki adıma geç',
    'program.pick': { one: 'Bunlardan {n} tane seç', other: 'Bunlardan {n} tane seç' },
    'program.circuit': { one: 'Bunların hepsi, {a} tur', other: 'Bunların hepsi, {a} tur' },
    'program.optional': 'isteğe bağlı',
    'program.unknown': 'Bu kitaplıkta yok (ya da artık yok): {id}',
    'program.start': 'Başla',
    'program.startSession': 'Başla: {name}',
    'program.print': 'Yazdır',
    'program.share': 'Paylaş',
    'program.calendar': 'Takvim',
    'program.toolFailed': 'Bu bölüm yüklenemedi. Bağlantını kontrol et ve yeniden dene.',
};
//# sourceMappingURL=program.js.map