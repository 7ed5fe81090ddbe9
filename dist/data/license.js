import { safeUrl } from './safe-url.js';
/** The page of a licence: its own address, or that of a Creative Commons licence by its SPDX name (`CC-BY-4.0`). */
export function licenseAddress(license) {
    const [, kind, version] = /^CC-(BY(?:-NC)?(?:-(?:ND|SA))?)-(\d\.\d)$/.exec(license ?? '') ?? [];
    if (kind)
        return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
    return license === 'CC0-1.0' ? 'https://creativecommons.org/publicdomain/zero/1.0/' : safeUrl(license);
}
//# sourceMappingURL=license.js.map