/** Words of one exercise whole. */
export declare const detail: {
    'detail.back': string;
    'detail.close': string;
    'detail.print': string;
    'detail.share': string;
    'detail.loading': string;
    'detail.gone': string;
    'detail.media': string;
    'detail.mediaNumber': string;
    'detail.optional': string;
    'detail.cautions': string;
    'detail.personal': {
        one: string;
        other: string;
    };
    'detail.severity-info': string;
    'detail.severity-care': string;
    'detail.severity-avoid': string;
    'detail.severity-stop': string;
    'detail.how': string;
    'detail.start': string;
};
