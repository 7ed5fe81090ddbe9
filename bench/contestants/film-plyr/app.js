import Plyr from 'plyr';

new Plyr('video', { iconUrl: '/plyr.svg', loadSprite: true });
