/** In Turkish: words about how a session went. */
export const after = {
    'after.how': 'Nasıl geçti?',
    'after.private': 'Yanıtların bu sayfada kalır. Saklanmaz ve gönderilmez.',
    'after.effort': 'Zorlanma',
    'after.easy': 'Çok kolay',
    'after.right': 'Tam kararında',
    'after.hard': 'Çok zor',
    'after.pain': 'Ağrı, 0–{max} arası',
    'after.none': 'yok',
    'after.worst': 'düşünebileceğin en kötüsü',
    'after.which': 'Hangi egzersizdeydi?',
    'after.fine': 'En çok {n} ise sorun yok. Böyle devam edebilirsin.',
    'after.smaller': 'Bir dahaki sefere hareketi daha küçük, yavaş ya da kısa yap; ağrı {n} ya da daha az olsun. Yine yüksekse bir adım geri git.',
    'after.stop': 'Bu ağrı devam etmek için çok fazla. Bu egzersizi şimdilik bırak. Ağrı geçmez ya da geri gelirse bir uzmana sor.',
    'after.down': 'Bir adım daha kolay',
    'after.downNone': 'Bu dizide daha kolay egzersiz yok. Hareketi küçült ya da bir uzmana sor.',
    'after.up': 'Bir adım daha zor',
    'after.upWhen': 'Şu olunca yukarı çık',
    'after.downWhen': 'Şu olunca geri dön',
};
//# sourceMappingURL=after.js.map