/** In Turkish: words to train an exercise from where it is read. */
export const train = {
    'train.follow': 'Saatle çalış',
    'train.add': 'Programıma ekle',
    'train.added': '{name} artık programında.',
    'train.there': '{name} zaten programındaydı.',
    'train.full': 'Programın dolu. Önce bir şey çıkar.',
    'train.show': 'Programımı gör',
    'train.close': 'Kapat',
    'train.failed': 'Bu şu anda yüklenemiyor. Bağlantını kontrol et ve yeniden dene.',
};
//# sourceMappingURL=train.js.map