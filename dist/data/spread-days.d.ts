/** Days of the week for something that is done so many times a week, spread evenly from Monday on. */
export declare const spreadDays: (times: number) => readonly number[];
