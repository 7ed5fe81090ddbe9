import { heard } from './heard.js';
/** `exercise-ladder`: the visitor says on which rung they are. It does not say why. */
export class ExerciseLadderMoveEvent extends Event {
    constructor(
    /** Id of the ladder. */
    ladder, 
    /** The rung, counted from 1, the easiest. */
    rung, 
    /** Ids of the exercises on it. */
    exercises) {
        super('exercise-ladder-move', heard);
        this.ladder = ladder;
        this.rung = rung;
        this.exercises = exercises;
    }
}
//# sourceMappingURL=ladder.js.map