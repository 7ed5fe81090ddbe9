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
  if (fillsWithFilmOnly(player)) {
    if (mirrored) player.say('controls.mirrorLost');
    (screen.video as PhoneVideo).webkitEnterFullscreen!();
  } else if (root.fullscreenElement) void host.ownerDocument.exitFullscreen();
  // A page in a frame may be forbidden to: then it stays as it is.
  else
    void root
      .querySelector('.base')!
      .requestFullscreen()
      .catch(() => {});
}
