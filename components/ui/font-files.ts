// Made by scripts/build-fonts.ts; edit that.
/** What the first screen is set in, for `<link rel="preload" as="font" type="font/woff2" crossorigin>`. */
export const PRELOADED_FONTS = [
  '/fonts/ledger-display.1d5d6e95.woff2',
  '/fonts/ledger-text.0f300d50.woff2',
  '/fonts/ledger-sans.c6ddd0ea.woff2',
] as const
/** Of a pull quote, and of a stressed word: asked for by the pages that have one. */
export const ITALIC_FONTS = {
  display: '/fonts/ledger-display-italic.fecbc3df.woff2',
  text: '/fonts/ledger-text-italic.3535c24c.woff2',
} as const
