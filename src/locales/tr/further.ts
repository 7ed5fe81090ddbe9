import type { Words } from '../messages.js';

/** In Turkish: words of what stands further down in an exercise. */
export const further: Words<'further'> = {
  'detail.copied': 'Bağlantı kopyalandı.',
  'detail.copyYourself': 'Bu bağlantıyı kopyala:',
  'detail.cues': 'Bunu düşün',
  'detail.feel': 'Ne hissedersin',
  'detail.breathing': 'Nefes',
  'detail.errors': 'Farklı mı oluyor?',
  'detail.firsts': 'Önce ne gelir',
  'detail.firstMovement': 'Hareket açıklığı: {name}',
  'detail.ladder': 'Merdivendeki yeri',
  'detail.easier': 'Daha kolay',
  'detail.beside': 'Aynı zorlukta',
  'detail.here': 'Buradasın',
  'detail.harder': 'Daha zor',
  'detail.advance': 'Şu olunca yukarı çık',
  'detail.regress': 'Şu olunca aşağı in',
  'detail.sources': 'Kaynaklar',
  'detail.draft': 'Bu egzersizi henüz bir sağlık uzmanı gözden geçirmedi.',
  'detail.reviewed': 'Gözden geçirildi.',
  'detail.reviewedBy': 'Gözden geçiren: {name}.',
  'detail.reviewedOn': 'Gözden geçiren: {name}, {date}.',
  'detail.updated': 'Son değişiklik: {date}.',
  'detail.license': 'Lisans: {name}.',
};
