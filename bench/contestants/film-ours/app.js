import '../../../dist/define/exercise-video.js';
