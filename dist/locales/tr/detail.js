/** In Turkish: words of one exercise whole. */
export const detail = {
    'detail.back': 'Tüm egzersizler',
    'detail.close': 'Kapat',
    'detail.print': 'Yazdır',
    'detail.share': 'Bağlantıyı paylaş ya da kopyala',
    'detail.loading': 'Egzersiz yükleniyor.',
    'detail.gone': 'Bu egzersiz artık burada değil.',
    'detail.media': 'Resimler ve videolar',
    'detail.mediaNumber': 'Resim {n}',
    'detail.optional': '{name} (isteğe bağlı)',
    'detail.cautions': 'Başlamadan önce',
    'detail.personal': { one: 'Bazı kişiler için {n} madde daha', other: 'Bazı kişiler için {n} madde daha' },
    'detail.severity-info': 'Bilmekte yarar var',
    'detail.severity-care': 'Dikkat et',
    'detail.severity-avoid': 'Yapmasan iyi olur',
    'detail.severity-stop': 'Dur',
    'detail.how': 'Nasıl yapılır',
    'detail.start': 'Başlangıç',
};
//# sourceMappingURL=detail.js.map