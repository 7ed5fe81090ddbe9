/** `exercise-ladder`: the visitor says on which rung they are. It does not say why. */
export declare class ExerciseLadderMoveEvent extends Event {
    /** Id of the ladder. */
    readonly ladder: string;
    /** The rung, counted from 1, the easiest. */
    readonly rung: number;
    /** Ids of the exercises on it. */
    readonly exercises: readonly string[];
    constructor(
    /** Id of the ladder. */
    ladder: string, 
    /** The rung, counted from 1, the easiest. */
    rung: number, 
    /** Ids of the exercises on it. */
    exercises: readonly string[]);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'exercise-ladder-move': ExerciseLadderMoveEvent;
    }
}
