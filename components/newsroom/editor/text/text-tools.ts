'use client'

import { createContext, useContext } from 'react'
import type { EmbedAttrs } from '@/components/newsroom/editor/schema/embed'
import type { SeeAlsoAttrs } from '@/components/newsroom/editor/schema/see-also'
import type { LibraryPicture } from '@/features/media/input'

/** What parts of the text ask of the editor around them: its dialogs, and the pictures by id. */
export type TextTools = {
  openLink: () => void
  pickPicture: (onPick: (picture: LibraryPicture) => void) => void
  /** Some, in the order in which they were chosen. */
  pickPictures: (onPick: (pictures: LibraryPicture[]) => void) => void
  editSeeAlso: (attrs: SeeAlsoAttrs | null, onSet: (attrs: SeeAlsoAttrs) => void) => void
  editEmbed: (attrs: EmbedAttrs | null, onSet: (attrs: EmbedAttrs) => void) => void
  pictureById: (id: string) => LibraryPicture | undefined
}

const NO_TOOLS: TextTools = {
  openLink: () => {},
  pickPicture: () => {},
  pickPictures: () => {},
  editSeeAlso: () => {},
  editEmbed: () => {},
  pictureById: () => undefined,
}

export const TextToolsContext = createContext<TextTools>(NO_TOOLS)

export function useTextTools(): TextTools {
  return useContext(TextToolsContext)
}
