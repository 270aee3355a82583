import type { Inks } from './ink'
import type { Pen } from './pen'

/** One picture: its three inks and the hand that draws it, back to front. */
export type Scene = { inks: Inks; draw: (pen: Pen) => string[] }
