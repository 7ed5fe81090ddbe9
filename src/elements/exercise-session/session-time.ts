import type { Amount } from '../../data/session-plan.js';
import type { Messages } from '../../locales/messages.js';
import type { SessionHost } from './session-host.js';

type Words = Pick<SessionHost, 't'>;

/** "45 s", "4 min", "4 min 10 s". */
export function duration({ t }: Words, seconds: number): string {
  const whole = Math.round(seconds);
  const [m, s] = [Math.floor(whole / 60), whole % 60];
  return t(m && s ? 'session.minSec' : m ? 'session.minutes' : 'session.seconds', { m, s });
}

/** "6 times", "hold 30 seconds". */
export const amountText = ({ t }: Words, { kind, value }: Amount): string =>
  t(`session.${kind}` as keyof Messages, { n: value });
