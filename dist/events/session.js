import { heard } from './heard.js';
/** `exercise-session`: the visitor started, or went on after a pause. */
export class ExerciseSessionStartEvent extends Event {
    constructor(
    /** Seconds from the begin of the session. */
    time, 
    /** Length of the session in seconds. */
    seconds) {
        super('exercise-session-start', heard);
        this.time = time;
        this.seconds = seconds;
    }
}
/** `exercise-session`: the session was paused at this moment, in seconds. */
export class ExerciseSessionPauseEvent extends Event {
    constructor(time) {
        super('exercise-session-pause', heard);
        this.time = time;
    }
}
/** `exercise-session`: another part began. */
export class ExerciseSessionPhaseEvent extends Event {
    constructor(
    /** Id of the exercise. */
    exercise, kind, 
    /** The side of the body that works, when one does. */
    side, 
    /** Seconds from the begin of the session. */
    time) {
        super('exercise-session-phase', heard);
        this.exercise = exercise;
        this.kind = kind;
        this.side = side;
        this.time = time;
    }
}
/** `exercise-session`: the session came to its end, or the visitor stopped. How it felt is in no event. */
export class ExerciseSessionEndEvent extends Event {
    constructor(
    /** Ids of the exercises that were begun. */
    exercises, 
    /** Whether it was done to the end. */
    completed, 
    /** Seconds from the begin of the session. */
    time) {
        super('exercise-session-end', heard);
        this.exercises = exercises;
        this.completed = completed;
        this.time = time;
    }
}
//# sourceMappingURL=session.js.map