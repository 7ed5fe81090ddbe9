/** In Arabic: words of one exercise whole. */
export const detail = {
    'detail.back': 'كل التمارين',
    'detail.close': 'إغلاق',
    'detail.print': 'طباعة',
    'detail.share': 'مشاركة الرابط أو نسخه',
    'detail.loading': 'جارٍ تحميل التمرين.',
    'detail.gone': 'لم يعد هذا التمرين موجودًا هنا.',
    'detail.media': 'الصور والأفلام',
    'detail.mediaNumber': 'الصورة {n}',
    'detail.optional': '{name}، إن شئت',
    'detail.cautions': 'قبل أن تبدأ',
    'detail.personal': {
        zero: 'لا نقاط أخرى',
        one: 'نقطة أخرى تخص بعض الناس',
        two: 'نقطتان أخريان تخصان بعض الناس',
        few: '{n} نقاط أخرى تخص بعض الناس',
        many: '{n} نقطة أخرى تخص بعض الناس',
        other: '{n} نقطة أخرى تخص بعض الناس',
    },
    'detail.severity-info': 'من المفيد معرفته',
    'detail.severity-care': 'انتبه',
    'detail.severity-avoid': 'الأفضل تجنبه',
    'detail.severity-stop': 'توقف',
    'detail.how': 'طريقة الأداء',
    'detail.start': 'البداية',
};
//# sourceMappingURL=detail.js.map