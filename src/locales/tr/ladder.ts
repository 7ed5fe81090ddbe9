import type { Words } from '../messages.js';

/** In Turkish: words of a ladder. */
export const ladder: Words<'ladder'> = {
  'ladder.loading': 'Merdiven yükleniyor.',
  'ladder.gone': 'Bu merdiven burada değil.',
  'ladder.done': 'Tamam',
  'ladder.here': 'Buradasın',
  'ladder.this': 'Bu egzersiz',
  'ladder.iAmHere': 'Buradayım',
  'ladder.or': 'ya da',
  'ladder.rung': 'Basamak {n}/{of}',
  'ladder.when': 'Ne zaman yukarı çıkarsın?',
  'ladder.top': 'En üsttesin',
  'ladder.advance': 'Şu olunca yukarı çık',
  'ladder.further': 'Daha da ileri',
  'ladder.regress': 'Şu olunca aşağı in',
  'ladder.sessions': { one: '{n} kez iyi gittikten sonra', other: '{n} kez iyi gittikten sonra' },
  'ladder.maxPain': 'Ağrı en çok {n}/{max} iken',
  'ladder.hold': { one: '{n} saniye tutunca', other: '{n} saniye tutunca' },
  'ladder.firsts': 'Önce bu',
  'ladder.because': 'Bu egzersiz onun üzerine kurulur.',
  'ladder.movement': 'Hareket açıklığı: {name}',
  'ladder.tooHard': 'Çok zor',
  'ladder.hurts': 'Acıyor',
  'ladder.lower': 'Şimdi bir basamak aşağıdasın. İyi gidene kadar burada kal.',
  'ladder.lowest': 'Bu en alt basamak. Hareketi küçült ya da daha az sayıda yap. O da olmuyorsa yardım iste.',
  'ladder.stop': 'Şimdilik dur',
  'ladder.pain':
    'Çabuk geçen, en çok {green}/{max} ağrı sorun değil. En çok {amber}: hareketi küçült ya da bir basamak in. Ağrı {amber} üstündeyse, keskinse ya da yarın hâlâ varsa devam etme; bir uzman baksın.',
  'ladder.painPlain':
    'Ağrıtan şeye devam etme. Hareketi küçült ya da bir basamak in. Ağrı keskinse ya da yarın hâlâ varsa bir uzman baksın.',
  'ladder.goLower': 'Bir basamak in',
  'ladder.remember': 'Nerede olduğumu bu cihazda hatırla',
  'ladder.notKept': 'Bu tarayıcı hatırlamamıza izin vermiyor. Sayfayı kapatana kadar geçerli.',
};
