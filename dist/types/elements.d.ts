// Generated from custom-elements.json.
import type {
  ExerciseCard,
  ExerciseCheck,
  ExerciseDetail,
  ExerciseFigure,
  ExerciseFilters,
  ExerciseLadder,
  ExerciseLessons,
  ExerciseLibrary,
  ExerciseList,
  ExerciseNotice,
  ExerciseProgram,
  ExerciseSearch,
  ExerciseSession,
  ExerciseVideo,
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

/** The properties of each tag that a page can set. */
export interface ElementProperties {
  'exercise-card': Pick<ExerciseCard, 'exercise' | 'words' | 'library' | 'store' | 'headingLevel'>;
  'exercise-check': Pick<ExerciseCheck, 'check' | 'session' | 'program'>;
  'exercise-detail': Pick<ExerciseDetail, 'exercise' | 'layout' | 'currentStep'>;
  'exercise-figure': Pick<ExerciseFigure, 'exercise' | 'medium' | 'controls' | 'speed' | 'mirrored' | 'library' | 'store' | 'headingLevel'>;
  'exercise-filters': Pick<ExerciseFilters, 'only' | 'browse' | 'library' | 'store' | 'headingLevel'>;
  'exercise-ladder': Pick<ExerciseLadder, 'ladder' | 'exercise'>;
  'exercise-lessons': Pick<ExerciseLessons, 'about' | 'exercise' | 'follow' | 'glossary'>;
  'exercise-library': Pick<ExerciseLibrary, 'src' | 'data' | 'address' | 'exerciseHref' | 'detail' | 'headingLevel' | 'debug'>;
  'exercise-list': Pick<ExerciseList, 'library' | 'store' | 'headingLevel'>;
  'exercise-notice': Pick<ExerciseNotice, 'show' | 'library' | 'store' | 'headingLevel'>;
  'exercise-program': Pick<ExerciseProgram, 'protocol' | 'programs'>;
  'exercise-search': Pick<ExerciseSearch, 'label' | 'library' | 'store' | 'headingLevel'>;
  'exercise-session': Pick<ExerciseSession, 'exercise' | 'protocol' | 'stage' | 'session' | 'items' | 'layout' | 'open' | 'clock' | 'muted' | 'volume' | 'noVoice' | 'noVibration' | 'noKeys'>;
  'exercise-video': Pick<ExerciseVideo, 'exercise' | 'medium' | 'src' | 'poster' | 'label' | 'loop' | 'mirrored' | 'rate' | 'countIn' | 'currentStep' | 'consent' | 'rememberConsent' | 'noKeys' | 'library' | 'store' | 'headingLevel'>;
}

/** Attributes that have another name than their property. */
export interface ElementAttributes {
  'exercise-card': { 'heading-level': number | `${number}` };
  'exercise-check': {  };
  'exercise-detail': { 'current-step': number | `${number}` };
  'exercise-figure': { 'heading-level': number | `${number}` };
  'exercise-filters': { 'heading-level': number | `${number}` };
  'exercise-ladder': {  };
  'exercise-lessons': {  };
  'exercise-library': { 'exercise-href': string; 'heading-level': number | `${number}` };
  'exercise-list': { 'heading-level': number | `${number}` };
  'exercise-notice': { 'heading-level': number | `${number}` };
  'exercise-program': {  };
  'exercise-search': { 'heading-level': number | `${number}` };
  'exercise-session': { 'no-voice': boolean | ''; 'no-vibration': boolean | ''; 'no-keys': boolean | '' };
  'exercise-video': { 'count-in': number | `${number}`; 'current-step': number | `${number}`; 'remember-consent': boolean | ''; 'no-keys': boolean | ''; 'heading-level': number | `${number}` };
}

/** The events that are heard on each tag. */
export interface ElementEvents {
  'exercise-card': { 'exercise-select': ExerciseSelectEvent };
  'exercise-check': { 'exercise-check-finish': ExerciseCheckFinishEvent; 'exercise-check-plan': ExerciseCheckPlanEvent };
  'exercise-detail': { 'exercise-open': ExerciseOpenEvent; 'exercise-close': ExerciseCloseEvent; 'exercise-print': ExercisePrintEvent; 'exercise-step': ExerciseStepEvent };
  'exercise-figure': { 'exercise-figure-step': ExerciseFigureStepEvent };
  'exercise-filters': { 'exercise-filter': ExerciseFilterEvent };
  'exercise-ladder': { 'exercise-ladder-move': ExerciseLadderMoveEvent };
  'exercise-lessons': {  };
  'exercise-library': { 'exercise-select': ExerciseSelectEvent; 'exercise-check-finish': ExerciseCheckFinishEvent; 'exercise-check-plan': ExerciseCheckPlanEvent; 'exercise-open': ExerciseOpenEvent; 'exercise-close': ExerciseCloseEvent; 'exercise-print': ExercisePrintEvent; 'exercise-step': ExerciseStepEvent; 'exercise-figure-step': ExerciseFigureStepEvent; 'exercise-filter': ExerciseFilterEvent; 'exercise-ladder-move': ExerciseLadderMoveEvent; 'exercise-library-ready': ExerciseLibraryReadyEvent; 'exercise-library-error': ExerciseLibraryErrorEvent; 'exercise-library-problems': ExerciseLibraryProblemsEvent; 'exercise-program-start': ExerciseProgramStartEvent; 'exercise-program-change': ExerciseProgramChangeEvent; 'exercise-program-print': ExerciseProgramPrintEvent; 'exercise-search': ExerciseSearchEvent; 'exercise-session-start': ExerciseSessionStartEvent; 'exercise-session-pause': ExerciseSessionPauseEvent; 'exercise-session-phase': ExerciseSessionPhaseEvent; 'exercise-session-end': ExerciseSessionEndEvent; 'exercise-session-close': ExerciseSessionCloseEvent; 'exercise-video-play': ExerciseVideoPlayEvent; 'exercise-video-pause': ExerciseVideoPauseEvent; 'exercise-video-end': ExerciseVideoEndEvent; 'exercise-video-step': ExerciseVideoStepEvent; 'exercise-video-consent': ExerciseVideoConsentEvent; 'exercise-video-error': ExerciseVideoErrorEvent };
  'exercise-list': { 'exercise-select': ExerciseSelectEvent };
  'exercise-notice': {  };
  'exercise-program': { 'exercise-program-start': ExerciseProgramStartEvent; 'exercise-program-change': ExerciseProgramChangeEvent; 'exercise-program-print': ExerciseProgramPrintEvent };
  'exercise-search': { 'exercise-search': ExerciseSearchEvent };
  'exercise-session': { 'exercise-session-start': ExerciseSessionStartEvent; 'exercise-session-pause': ExerciseSessionPauseEvent; 'exercise-session-phase': ExerciseSessionPhaseEvent; 'exercise-session-end': ExerciseSessionEndEvent; 'exercise-session-close': ExerciseSessionCloseEvent };
  'exercise-video': { 'exercise-video-play': ExerciseVideoPlayEvent; 'exercise-video-pause': ExerciseVideoPauseEvent; 'exercise-video-end': ExerciseVideoEndEvent; 'exercise-video-step': ExerciseVideoStepEvent; 'exercise-video-consent': ExerciseVideoConsentEvent; 'exercise-video-error': ExerciseVideoErrorEvent };
}

export type Tag = keyof ElementProperties;
