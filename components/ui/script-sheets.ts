// Made by scripts/build-script-fonts.ts; edit that.
/** The sheet of each script that the paper has faces of its own for. */
export const SCRIPT_SHEETS = {
  arabic: '/assets/arabic.ad00a634.css',
  japanese: '/assets/japanese.7a370c1e.css',
} as const
