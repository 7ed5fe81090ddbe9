import type { Player } from './player.js';

/** What telephones from Apple have instead: only the film itself, without our controls. */
interface PhoneVideo {
  webkitEnterFullscreen?(): void;
}

/** Whether only the film itself can fill the screen here, without our controls and our mirror. */
export const fillsWithFilmOnly = ({ host, screen }: Player): boolean =>
  !host.requestFullscreen && !!(screen.video as PhoneVideo | undefined)?.webkitEnterFullscreen;

/** Fills the screen with the whole player, or only with the film where nothing else may. */
export function toggleFullscreen(player: Player): void {
  const { host, screen, mirrored } = player;
  const root = host.shadowRoot!;
  const base = root.querySelector<HTMLElement>('.base')!;
  if (root.fullscreenElement) void host.ownerDocument.exitFullscreen();
  else if (base.requestFullscreen) base.requestFullscreen().catch(() => onlyFilm());
  else onlyFilm();

  function onlyFilm(): void {
    const video = screen.video as PhoneVideo | undefined;
    if (!video?.webkitEnterFullscreen) return;
    if (mirrored) player.say('controls.mirrorLost');
    video.webkitEnterFullscreen();
  }
}
