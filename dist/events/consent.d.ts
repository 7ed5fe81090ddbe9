/**
 * `exercise-video`: the visitor wants to see a film of a service here. Cancel it to ask first in your own way; add the
 * service to `consent` when the answer is yes. `remember` when the visitor ticked that.
 */
export declare class ExerciseVideoConsentEvent extends Event {
    readonly provider: 'youtube' | 'vimeo';
    readonly remember: boolean;
    constructor(provider: 'youtube' | 'vimeo', remember: boolean);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'exercise-video-consent': ExerciseVideoConsentEvent;
    }
}
