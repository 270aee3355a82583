// Made by scripts/build-script-fonts.ts; edit that.
/** The sheet of each script that the paper has faces of its own for. */
export const SCRIPT_SHEETS = {
  arabic: '/assets/arabic.818ab07b.css',
  japanese: '/assets/japanese.d798d04f.css',
} as const
