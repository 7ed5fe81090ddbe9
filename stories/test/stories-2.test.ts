import { showStories } from './every-story.js';

showStories(2, 3);
