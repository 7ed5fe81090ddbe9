/** The name of a day of the week; 1 is Monday. */
export declare const dayName: (lang: string, day: number, weekday: "short" | "long") => string;
/** "Monday, 30 November". */
export declare const dateWords: (lang: string, date: Date) => string;
