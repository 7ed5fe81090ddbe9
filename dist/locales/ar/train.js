/** In Arabic: words to train an exercise from where it is read. */
export const train = {
    'train.follow': 'تمرّن معنا',
    'train.add': 'إلى برنامجي',
    'train.added': '{name} في برنامجك الآن.',
    'train.there': '{name} موجود في برنامجك من قبل.',
    'train.full': 'برنامجك ممتلئ. احذف منه شيئًا أولًا.',
    'train.show': 'عرض برنامجي',
    'train.close': 'إغلاق',
    'train.failed': 'تعذّر التحميل الآن. تحقق من اتصالك وحاول مرة أخرى.',
};
//# sourceMappingURL=train.js.map