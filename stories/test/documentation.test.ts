import { showDocumentation } from './every-story.js';

showDocumentation();
