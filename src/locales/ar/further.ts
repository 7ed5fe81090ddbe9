import type { Words } from '../messages.js';

/** In Arabic: words of what stands further down in an exercise. */
export const further: Words<'further'> = {
  'detail.copied': 'نُسخ الرابط.',
  'detail.copyYourself': 'انسخ هذا الرابط:',
  'detail.cues': 'تذكّر هذا',
  'detail.feel': 'ما تشعر به',
  'detail.breathing': 'التنفس',
  'detail.errors': 'هل يسير الأمر بشكل مختلف؟',
  'detail.firsts': 'ما يأتي أولًا',
  'detail.firstMovement': 'مدى {name}',
  'detail.ladder': 'الموضع على السلّم',
  'detail.easier': 'أسهل',
  'detail.beside': 'بالصعوبة نفسها',
  'detail.here': 'أنت هنا',
  'detail.harder': 'أصعب',
  'detail.advance': 'يمكنك الصعود عندما',
  'detail.regress': 'انزل عندما',
  'detail.sources': 'المصادر',
  'detail.draft': 'لم يراجع مختص هذا التمرين بعد.',
  'detail.reviewed': 'تمت المراجعة.',
  'detail.reviewedBy': 'راجعه {name}.',
  'detail.reviewedOn': 'راجعه {name} في {date}.',
  'detail.updated': 'آخر تعديل في {date}.',
  'detail.license': 'الترخيص: {name}.',
};
