/** In Arabic: words about how a session went. */
export const after = {
    'after.how': 'كيف سارت الأمور؟',
    'after.private': 'تبقى إجاباتك في هذه الصفحة، ولا تُحفظ ولا تُرسل.',
    'after.effort': 'الجهد',
    'after.easy': 'سهل جدًا',
    'after.right': 'مناسب تمامًا',
    'after.hard': 'صعب جدًا',
    'after.pain': 'الألم، من صفر إلى {max}',
    'after.none': 'لا ألم',
    'after.worst': 'أشد ألم يمكنك تخيّله',
    'after.which': 'في أي تمرين كان ذلك؟',
    'after.fine': 'حتى {n} لا بأس. يمكنك المتابعة على هذا النحو.',
    'after.smaller': 'في المرة القادمة اجعل الحركة أصغر أو أبطأ أو أقصر، ليبقى الألم عند {n} أو أقل. وإذا بقي أعلى من ذلك فارجع خطوة إلى الوراء.',
    'after.stop': 'هذا ألم أكبر من أن تتابع معه. اترك هذا التمرين الآن. وإذا استمر الألم أو عاد فاسأل مختصًا.',
    'after.down': 'خطوة أسهل',
    'after.downNone': 'لا يوجد تمرين أسهل في هذه السلسلة. اجعل الحركة أصغر، أو اسأل مختصًا.',
    'after.up': 'خطوة أصعب',
    'after.upWhen': 'يمكنك الصعود عندما',
    'after.downWhen': 'ارجع عندما',
};
//# sourceMappingURL=after.js.map