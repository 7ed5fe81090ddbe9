/** `exercise-session` as a dialog: the visitor closed it. */
export declare class ExerciseSessionCloseEvent extends Event {
    constructor();
}
declare global {
    interface GlobalEventHandlersEventMap {
        'exercise-session-close': ExerciseSessionCloseEvent;
    }
}
