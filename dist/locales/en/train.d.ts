/** Words to train an exercise from where it is read. */
export declare const train: {
    'train.follow': string;
    'train.add': string;
    'train.added': string;
    'train.there': string;
    'train.full': string;
    'train.show': string;
    'train.close': string;
    'train.failed': string;
};
