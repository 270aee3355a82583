import type { Pillar } from '@/db/schema'

/** What networks show whole: 1.91 to 1. */
export const SHARE_WIDTH = 1200
export const SHARE_HEIGHT = 630

/** A card without a picture, as it is drawn. */
export type ShareCard = {
  kind: 'card'
  /** The paper's name. */
  paper: string
  paperDir: 'ltr' | 'rtl'
  /** The line above, in the colour of its section; without one the words have that colour. */
  label: string | null
  /** Null for what has no section. */
  pillar: Pillar | null
  /** The words set large. */
  words: string
  language: string
  dir: 'ltr' | 'rtl'
  /** A line below, such as an author's role. */
  below: string | null
}

/** A cut of a picture's rendition. `file` is its name in the media folder; the focal point is 0 to 1. */
export type ShareCrop = { kind: 'crop'; file: string; focalX: number; focalY: number }

export type ShareDrawing = ShareCard | ShareCrop
