/** Words of the player, which come with it. */
export declare const player: {
    'player.unsupported': string;
    'player.empty': string;
    'player.open': string;
    'player.again': string;
    'player.play': string;
    'player.pause': string;
    'player.seek': string;
    'player.at': string;
    'player.step': string;
    'player.left': string;
    'player.right': string;
    'player.repeat': string;
    'player.speed': string;
    'player.mirror': string;
    'player.fullscreen': string;
    'player.more': string;
    'player.slow': string;
    'player.network': string;
    'player.format': string;
};
