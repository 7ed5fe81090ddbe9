let e={"notice.title":"Voor wie dit is, en aan wie je iets kunt vragen"};export{e as notice};
//# sourceMappingURL=nl-notice-Dgbn1HaF.js.map
