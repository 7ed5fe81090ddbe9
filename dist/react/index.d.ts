// Generated from custom-elements.json.
import type { EventName, ReactWebComponent } from '@lit/react';
import type {
  ExerciseCard as ExerciseCardElement,
  ExerciseCheck as ExerciseCheckElement,
  ExerciseDetail as ExerciseDetailElement,
  ExerciseFigure as ExerciseFigureElement,
  ExerciseFilters as ExerciseFiltersElement,
  ExerciseLadder as ExerciseLadderElement,
  ExerciseLessons as ExerciseLessonsElement,
  ExerciseLibrary as ExerciseLibraryElement,
  ExerciseList as ExerciseListElement,
  ExerciseNotice as ExerciseNoticeElement,
  ExerciseProgram as ExerciseProgramElement,
  ExerciseSearch as ExerciseSearchElement,
  ExerciseSession as ExerciseSessionElement,
  ExerciseVideo as ExerciseVideoElement,
  ExerciseCheckFinishEvent,
  ExerciseCheckPlanEvent,
  ExerciseCloseEvent,
  ExerciseFigureStepEvent,
  ExerciseFilterEvent,
  ExerciseLadderMoveEvent,
  ExerciseLibraryErrorEvent,
  ExerciseLibraryProblemsEvent,
  ExerciseLibraryReadyEvent,
  ExerciseOpenEvent,
  ExercisePrintEvent,
  ExerciseProgramChangeEvent,
  ExerciseProgramPrintEvent,
  ExerciseProgramStartEvent,
  ExerciseSearchEvent,
  ExerciseSelectEvent,
  ExerciseSessionCloseEvent,
  ExerciseSessionEndEvent,
  ExerciseSessionPauseEvent,
  ExerciseSessionPhaseEvent,
  ExerciseSessionStartEvent,
  ExerciseStepEvent,
  ExerciseVideoConsentEvent,
  ExerciseVideoEndEvent,
  ExerciseVideoErrorEvent,
  ExerciseVideoPauseEvent,
  ExerciseVideoPlayEvent,
  ExerciseVideoStepEvent,
} from '../index.js';

/** `<exercise-card>` for React. */
export declare const ExerciseCard: ReactWebComponent<ExerciseCardElement, {
  onExerciseSelect: EventName<ExerciseSelectEvent>;
}>;

/** `<exercise-check>` for React. */
export declare const ExerciseCheck: ReactWebComponent<ExerciseCheckElement, {
  onExerciseCheckFinish: EventName<ExerciseCheckFinishEvent>;
  onExerciseCheckPlan: EventName<ExerciseCheckPlanEvent>;
}>;

/** `<exercise-detail>` for React. */
export declare const ExerciseDetail: ReactWebComponent<ExerciseDetailElement, {
  onExerciseOpen: EventName<ExerciseOpenEvent>;
  onExerciseClose: EventName<ExerciseCloseEvent>;
  onExercisePrint: EventName<ExercisePrintEvent>;
  onExerciseStep: EventName<ExerciseStepEvent>;
}>;

/** `<exercise-figure>` for React. */
export declare const ExerciseFigure: ReactWebComponent<ExerciseFigureElement, {
  onExerciseFigureStep: EventName<ExerciseFigureStepEvent>;
}>;

/** `<exercise-filters>` for React. */
export declare const ExerciseFilters: ReactWebComponent<ExerciseFiltersElement, {
  onExerciseFilter: EventName<ExerciseFilterEvent>;
}>;

/** `<exercise-ladder>` for React. */
export declare const ExerciseLadder: ReactWebComponent<ExerciseLadderElement, {
  onExerciseLadderMove: EventName<ExerciseLadderMoveEvent>;
}>;

/** `<exercise-lessons>` for React. */
export declare const ExerciseLessons: ReactWebComponent<ExerciseLessonsElement, {

}>;

/** `<exercise-library>` for React. */
export declare const ExerciseLibrary: ReactWebComponent<ExerciseLibraryElement, {
  onExerciseSelect: EventName<ExerciseSelectEvent>;
  onExerciseCheckFinish: EventName<ExerciseCheckFinishEvent>;
  onExerciseCheckPlan: EventName<ExerciseCheckPlanEvent>;
  onExerciseOpen: EventName<ExerciseOpenEvent>;
  onExerciseClose: EventName<ExerciseCloseEvent>;
  onExercisePrint: EventName<ExercisePrintEvent>;
  onExerciseStep: EventName<ExerciseStepEvent>;
  onExerciseFigureStep: EventName<ExerciseFigureStepEvent>;
  onExerciseFilter: EventName<ExerciseFilterEvent>;
  onExerciseLadderMove: EventName<ExerciseLadderMoveEvent>;
  onExerciseLibraryReady: EventName<ExerciseLibraryReadyEvent>;
  onExerciseLibraryError: EventName<ExerciseLibraryErrorEvent>;
  onExerciseLibraryProblems: EventName<ExerciseLibraryProblemsEvent>;
  onExerciseProgramStart: EventName<ExerciseProgramStartEvent>;
  onExerciseProgramChange: EventName<ExerciseProgramChangeEvent>;
  onExerciseProgramPrint: EventName<ExerciseProgramPrintEvent>;
  onExerciseSearch: EventName<ExerciseSearchEvent>;
  onExerciseSessionStart: EventName<ExerciseSessionStartEvent>;
  onExerciseSessionPause: EventName<ExerciseSessionPauseEvent>;
  onExerciseSessionPhase: EventName<ExerciseSessionPhaseEvent>;
  onExerciseSessionEnd: EventName<ExerciseSessionEndEvent>;
  onExerciseSessionClose: EventName<ExerciseSessionCloseEvent>;
  onExerciseVideoPlay: EventName<ExerciseVideoPlayEvent>;
  onExerciseVideoPause: EventName<ExerciseVideoPauseEvent>;
  onExerciseVideoEnd: EventName<ExerciseVideoEndEvent>;
  onExerciseVideoStep: EventName<ExerciseVideoStepEvent>;
  onExerciseVideoConsent: EventName<ExerciseVideoConsentEvent>;
  onExerciseVideoError: EventName<ExerciseVideoErrorEvent>;
}>;

/** `<exercise-list>` for React. */
export declare const ExerciseList: ReactWebComponent<ExerciseListElement, {
  onExerciseSelect: EventName<ExerciseSelectEvent>;
}>;

/** `<exercise-notice>` for React. */
export declare const ExerciseNotice: ReactWebComponent<ExerciseNoticeElement, {

}>;

/** `<exercise-program>` for React. */
export declare const ExerciseProgram: ReactWebComponent<ExerciseProgramElement, {
  onExerciseProgramStart: EventName<ExerciseProgramStartEvent>;
  onExerciseProgramChange: EventName<ExerciseProgramChangeEvent>;
  onExerciseProgramPrint: EventName<ExerciseProgramPrintEvent>;
}>;

/** `<exercise-search>` for React. */
export declare const ExerciseSearch: ReactWebComponent<ExerciseSearchElement, {
  onExerciseSearch: EventName<ExerciseSearchEvent>;
}>;

/** `<exercise-session>` for React. */
export declare const ExerciseSession: ReactWebComponent<ExerciseSessionElement, {
  onExerciseSessionStart: EventName<ExerciseSessionStartEvent>;
  onExerciseSessionPause: EventName<ExerciseSessionPauseEvent>;
  onExerciseSessionPhase: EventName<ExerciseSessionPhaseEvent>;
  onExerciseSessionEnd: EventName<ExerciseSessionEndEvent>;
  onExerciseSessionClose: EventName<ExerciseSessionCloseEvent>;
}>;

/** `<exercise-video>` for React. */
export declare const ExerciseVideo: ReactWebComponent<ExerciseVideoElement, {
  onExerciseVideoPlay: EventName<ExerciseVideoPlayEvent>;
  onExerciseVideoPause: EventName<ExerciseVideoPauseEvent>;
  onExerciseVideoEnd: EventName<ExerciseVideoEndEvent>;
  onExerciseVideoStep: EventName<ExerciseVideoStepEvent>;
  onExerciseVideoConsent: EventName<ExerciseVideoConsentEvent>;
  onExerciseVideoError: EventName<ExerciseVideoErrorEvent>;
}>;
