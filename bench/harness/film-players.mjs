const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title>${head}<style>body{margin:0}main{inline-size:640px}video{inline-size:100%}</style></head><body><main>${body}</main></body></html>`;
const film =
  '<source src="/film.mp4" type="video/mp4"><track kind="captions" srclang="en" src="/captions.vtt" label="English">';

/** The same film with the same controls: play, bar, time, speed, captions, mute, small window, full screen. */
export const players = [
  {
    name: 'ours',
    title: 'exercise-video',
    folder: 'film-ours',
    page: page('', `<exercise-video label="Film">${film}</exercise-video>`),
    /** In the page: the last control that is drawn, when it is there. */
    drawn: "document.querySelector('exercise-video').shadowRoot?.querySelector('[part~=more]')",
  },
  {
    name: 'media-chrome',
    title: 'media-chrome',
    folder: 'film-media-chrome',
    page: page(
      '',
      `<media-controller><video slot="media" preload="none" playsinline crossorigin>${film}</video><media-control-bar><media-play-button></media-play-button><media-time-range></media-time-range><media-time-display showduration></media-time-display><media-mute-button></media-mute-button><media-volume-range></media-volume-range><media-captions-button></media-captions-button><media-playback-rate-button></media-playback-rate-button><media-pip-button></media-pip-button><media-fullscreen-button></media-fullscreen-button></media-control-bar></media-controller>`,
    ),
    drawn:
      "document.querySelector('media-fullscreen-button').shadowRoot?.querySelector('svg') && document.querySelector('media-fullscreen-button')",
  },
  {
    name: 'plyr',
    title: 'Plyr',
    folder: 'film-plyr',
    page: page(
      '<link rel="stylesheet" href="/plyr.css">',
      `<video preload="none" playsinline controls crossorigin>${film}</video>`,
    ),
    drawn: "document.querySelector('.plyr__controls [data-plyr=fullscreen]')",
  },
];
