/** The page of a licence: its own address, or that of a Creative Commons licence by its SPDX name (`CC-BY-4.0`). */
export declare function licenseAddress(license: string | undefined): string | undefined;
