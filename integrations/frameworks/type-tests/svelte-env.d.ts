/// <reference types="exercise-library/types/svelte" />
