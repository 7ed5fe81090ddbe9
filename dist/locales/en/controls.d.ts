/** Words of the further controls. */
export declare const controls: {
    'controls.turn': string;
    'controls.on': string;
    'controls.off': string;
    'controls.mirrorLost': string;
    'controls.part': string;
    'controls.partIs': string;
    'controls.from': string;
    'controls.to': string;
    'controls.start': string;
    'controls.end': string;
    'controls.repeatStep': string;
    'controls.frames': string;
    'controls.frameBack': string;
    'controls.frameOn': string;
    'controls.count': string;
    'controls.captions': string;
    'controls.none': string;
    'controls.captionsFailed': string;
    'controls.mute': string;
    'controls.unmute': string;
    'controls.volume': string;
    'controls.pip': string;
    'controls.cast': string;
    'controls.help': string;
    'controls.close': string;
    'controls.transcript': string;
};
