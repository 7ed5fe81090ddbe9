/** Words around lessons and the glossary. */
export declare const lessons: {
    'lessons.loading': string;
    'lessons.title': string;
    'lessons.glossary': string;
};
