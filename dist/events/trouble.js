import { heard } from './heard.js';
/** `exercise-library` cannot show its file. `message` is for the owner of the site, not for visitors. */
export class ExerciseLibraryErrorEvent extends Event {
    constructor(reason, message, cause) {
        super('exercise-library-error', heard);
        this.reason = reason;
        this.message = message;
        this.cause = cause;
    }
}
/** `exercise-library` left out or ignored something in its file; each problem names its place and the cure. */
export class ExerciseLibraryProblemsEvent extends Event {
    constructor(problems) {
        super('exercise-library-problems', heard);
        this.problems = problems;
    }
}
//# sourceMappingURL=trouble.js.map