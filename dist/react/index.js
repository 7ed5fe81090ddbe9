// Generated from custom-elements.json.
import * as react from 'react';
import { createComponent } from '@lit/react';
import {
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
} from '../index.js';

function component(tagName, elementClass, events) {
  // A class knows its properties once somebody asked for its attributes, which may be before its tag is defined.
  void elementClass.observedAttributes;
  return createComponent({ react, tagName, elementClass, events, displayName: elementClass.name });
}

export const ExerciseCard = /* @__PURE__ */ component('exercise-card', ExerciseCardElement, {
  onExerciseSelect: 'exercise-select',
});

export const ExerciseCheck = /* @__PURE__ */ component('exercise-check', ExerciseCheckElement, {
  onExerciseCheckFinish: 'exercise-check-finish',
  onExerciseCheckPlan: 'exercise-check-plan',
});

export const ExerciseDetail = /* @__PURE__ */ component('exercise-detail', ExerciseDetailElement, {
  onExerciseOpen: 'exercise-open',
  onExerciseClose: 'exercise-close',
  onExercisePrint: 'exercise-print',
  onExerciseStep: 'exercise-step',
});

export const ExerciseFigure = /* @__PURE__ */ component('exercise-figure', ExerciseFigureElement, {
  onExerciseFigureStep: 'exercise-figure-step',
});

export const ExerciseFilters = /* @__PURE__ */ component('exercise-filters', ExerciseFiltersElement, {
  onExerciseFilter: 'exercise-filter',
});

export const ExerciseLadder = /* @__PURE__ */ component('exercise-ladder', ExerciseLadderElement, {
  onExerciseLadderMove: 'exercise-ladder-move',
});

export const ExerciseLessons = /* @__PURE__ */ component('exercise-lessons', ExerciseLessonsElement, {

});

export const ExerciseLibrary = /* @__PURE__ */ component('exercise-library', ExerciseLibraryElement, {
  onExerciseSelect: 'exercise-select',
  onExerciseCheckFinish: 'exercise-check-finish',
  onExerciseCheckPlan: 'exercise-check-plan',
  onExerciseOpen: 'exercise-open',
  onExerciseClose: 'exercise-close',
  onExercisePrint: 'exercise-print',
  onExerciseStep: 'exercise-step',
  onExerciseFigureStep: 'exercise-figure-step',
  onExerciseFilter: 'exercise-filter',
  onExerciseLadderMove: 'exercise-ladder-move',
  onExerciseLibraryReady: 'exercise-library-ready',
  onExerciseLibraryError: 'exercise-library-error',
  onExerciseLibraryProblems: 'exercise-library-problems',
  onExerciseProgramStart: 'exercise-program-start',
  onExerciseProgramChange: 'exercise-program-change',
  onExerciseProgramPrint: 'exercise-program-print',
  onExerciseSearch: 'exercise-search',
  onExerciseSessionStart: 'exercise-session-start',
  onExerciseSessionPause: 'exercise-session-pause',
  onExerciseSessionPhase: 'exercise-session-phase',
  onExerciseSessionEnd: 'exercise-session-end',
  onExerciseSessionClose: 'exercise-session-close',
  onExerciseVideoPlay: 'exercise-video-play',
  onExerciseVideoPause: 'exercise-video-pause',
  onExerciseVideoEnd: 'exercise-video-end',
  onExerciseVideoStep: 'exercise-video-step',
  onExerciseVideoConsent: 'exercise-video-consent',
  onExerciseVideoError: 'exercise-video-error',
});

export const ExerciseList = /* @__PURE__ */ component('exercise-list', ExerciseListElement, {
  onExerciseSelect: 'exercise-select',
});

export const ExerciseNotice = /* @__PURE__ */ component('exercise-notice', ExerciseNoticeElement, {

});

export const ExerciseProgram = /* @__PURE__ */ component('exercise-program', ExerciseProgramElement, {
  onExerciseProgramStart: 'exercise-program-start',
  onExerciseProgramChange: 'exercise-program-change',
  onExerciseProgramPrint: 'exercise-program-print',
});

export const ExerciseSearch = /* @__PURE__ */ component('exercise-search', ExerciseSearchElement, {
  onExerciseSearch: 'exercise-search',
});

export const ExerciseSession = /* @__PURE__ */ component('exercise-session', ExerciseSessionElement, {
  onExerciseSessionStart: 'exercise-session-start',
  onExerciseSessionPause: 'exercise-session-pause',
  onExerciseSessionPhase: 'exercise-session-phase',
  onExerciseSessionEnd: 'exercise-session-end',
  onExerciseSessionClose: 'exercise-session-close',
});

export const ExerciseVideo = /* @__PURE__ */ component('exercise-video', ExerciseVideoElement, {
  onExerciseVideoPlay: 'exercise-video-play',
  onExerciseVideoPause: 'exercise-video-pause',
  onExerciseVideoEnd: 'exercise-video-end',
  onExerciseVideoStep: 'exercise-video-step',
  onExerciseVideoConsent: 'exercise-video-consent',
  onExerciseVideoError: 'exercise-video-error',
});
