import { showStories } from './every-story.js';

showStories(1, 3);
