// Made by scripts/build-fonts.ts; edit that.
/** What the first screen is set in, for `<link rel="preload" as="font" type="font/woff2" crossorigin>`. */
export const PRELOADED_FONTS = ['/fonts/ledger-display.6b0e99ab.woff2', '/fonts/ledger-text.cfd23ba1.woff2'] as const
