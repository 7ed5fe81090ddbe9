/** Words of the visitor's own programme, of shared ones, and of the days on which one was done. */
export declare const programMore: {
    'programMore.empty': string;
    'programMore.compose': string;
    'programMore.import': string;
    'programMore.close': string;
    'programMore.file': string;
    'programMore.up': string;
    'programMore.down': string;
    'programMore.edit': string;
    'programMore.remove': string;
    'programMore.moved': string;
    'programMore.removed': string;
    'programMore.undo': string;
    'programMore.undone': string;
    'programMore.onPage': string;
    'programMore.ticksOnPage': string;
    'programMore.keep': string;
    'programMore.onDevice': string;
    'programMore.forget': string;
    'programMore.forgotten': string;
    'programMore.refused': string;
    'programMore.done': string;
    'programMore.doneToday': string;
    'programMore.doneDays': {
        one: string;
        other: string;
    };
    'programMore.shared': string;
    'programMore.opened': string;
    'programMore.take': string;
    'programMore.instead': string;
    'programMore.mine': string;
    'programMore.taken': string;
    'programMore.linkDamaged': string;
    'programMore.linkNewer': string;
    'programMore.fileDamaged': string;
    'programMore.fileNewer': string;
};
