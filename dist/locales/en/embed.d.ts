/** Words before a film of a video service. */
export declare const embed: {
    'controls.embed': string;
    'controls.embedPlay': string;
    'controls.embedLink': string;
    'controls.embedRemember': string;
};
