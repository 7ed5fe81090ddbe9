import type { Words } from '../messages.js';

/** In Turkish: words of the visitor's own programme, of shared ones, and of the days on which one was done. */
export const programMore: Words<'programMore'> = {
  'programMore.empty': 'Programın henüz boş. Sana uygun miktarda egzersizler topla.',
  'programMore.compose': 'Egzersiz ekle',
  'programMore.import': 'Kayıtlı dosyayı aç',
  'programMore.close': 'Kapat',
  'programMore.file': 'Dosya olarak kaydet',
  'programMore.up': 'Yukarı taşı: {name}',
  'programMore.down': 'Aşağı taşı: {name}',
  'programMore.edit': 'Değiştir: {name}',
  'programMore.remove': 'Kaldır: {name}',
  'programMore.moved': '{name} şimdi {n}/{max}. sırada.',
  'programMore.removed': '{name} kaldırıldı.',
  'programMore.undo': 'Geri al',
  'programMore.undone': 'Geri geldi.',
  'programMore.onPage': 'Bu program yalnızca bu sayfada. Sayfayı kapatınca kaybolur.',
  'programMore.ticksOnPage': 'İşaretlerin yalnızca bu sayfada. Sayfayı kapatınca kaybolur.',
  'programMore.keep': 'Bu cihaza kaydet',
  'programMore.onDevice': 'Bu cihaza kaydedildi, başka yere değil.',
  'programMore.forget': 'Bu cihazdan sil',
  'programMore.forgotten': 'Bu cihazdan silindi. Bu sayfada hâlâ duruyor.',
  'programMore.refused':
    'Bu tarayıcı bir şey kaydetmiyor: depolama dolu ya da kapalı. Programın hâlâ bu sayfada. Bağlantı ya da dosya olarak yanına al.',
  'programMore.done': 'Yaptın mı?',
  'programMore.doneToday': 'Bugün yapıldı',
  'programMore.doneDays': { one: '{n} gün yapıldı', other: '{n} gün yapıldı' },
  'programMore.shared': 'Biri bu programı seninle paylaştı.',
  'programMore.opened': 'Bu, dosyandaki program.',
  'programMore.take': 'Benim olsun',
  'programMore.instead': 'Benimkinin yerine koy',
  'programMore.mine': 'Programımı göster',
  'programMore.taken': 'Artık bu senin programın.',
  'programMore.linkDamaged':
    'Bu bağlantı eksik, bu yüzden program gösterilemiyor. Bağlantıyı yeniden iste ya da bütün olarak kopyala.',
  'programMore.linkNewer':
    'Bu bağlantı, sayfanın daha yeni bir sürümüyle yapılmış. Sayfayı yenile; işe yaramazsa başka bağlantı iste.',
  'programMore.fileDamaged': 'Bu dosyada program yok. Burada kaydettiğin dosyayı seç.',
  'programMore.fileNewer': 'Bu dosya, sayfanın daha yeni bir sürümüyle yapılmış. Sayfayı yenile ve yeniden dene.',
};
