import type { Words } from '../messages.js';

/** In Arabic: words of a film that is not there yet. */
export const watch: Words<'watch'> = {
  'watch.film': 'فيلم',
  'watch.play': 'تشغيل الفيلم',
  'watch.playNamed': 'تشغيل الفيلم: {name}',
  'watch.unloaded': 'تعذّر تحميل المشغّل.',
  'player.unsupported': 'لا يستطيع متصفحك تشغيل هذا الفيلم.',
  'player.empty': 'لا يوجد فيلم هنا.',
  'player.open': 'فتح الفيلم نفسه',
  'player.again': 'حاول مجددًا',
  'player.play': 'تشغيل',
  'player.pause': 'إيقاف مؤقت',
  'player.seek': 'الموضع في الفيلم',
  'player.at': '{time} من {duration}',
  'player.step': 'الخطوة {n}',
  'player.left': 'الجانب الأيسر',
  'player.right': 'الجانب الأيمن',
  'player.repeat': 'تكرار',
  'player.speed': 'السرعة',
  'player.mirror': 'صورة معكوسة',
  'player.fullscreen': 'ملء الشاشة',
  'player.more': 'أزرار أخرى',
  'player.slow': 'الاتصال بطيء. سيتابع الفيلم من تلقاء نفسه.',
  'player.network': 'تعذّر تحميل الفيلم. تحقق من اتصالك؛ سيتابع من حيث توقف.',
  'player.format': 'هذا الفيلم مفقود أو تالف.',
};
