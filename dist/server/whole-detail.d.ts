import '../define/exercise-detail.js';
