/** "45 s", "4 min", "4 min 10 s". */
export function duration({ t }, seconds) {
    const whole = Math.round(seconds);
    const [m, s] = [Math.floor(whole / 60), whole % 60];
    return t(m && s ? 'session.minSec' : m ? 'session.minutes' : 'session.seconds', { m, s });
}
/** "6 times", "hold 30 seconds". */
export const amountText = ({ t }, { kind, value }) => t(`session.${kind}`, { n: value });
//# sourceMappingURL=session-time.js.map