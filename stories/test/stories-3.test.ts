import { showStories } from './every-story.js';

showStories(3, 3);
