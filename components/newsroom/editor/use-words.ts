'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { LibraryPicture } from '@/features/media/input'
import type { Body } from '@/lib/body'
import { useStoryText } from './text/use-story-text'
import { useDialogs } from './use-dialogs'

type Settings<Content> = {
  /** What the server had when the window opened. */
  initial: Content
  isEditable?: boolean
  label?: string
  pictures: LibraryPicture[]
  /** Takes the words to the saving with each change. */
  keep: (content: Content) => void
}

/** The words of one window: what stands in its fields and its text, and the editor and dialogs that change it. */
export function useWords<Content extends { body: Body }>(settings: Settings<Content>) {
  const { initial, isEditable = true, label, pictures, keep } = settings
  const [content, setContent] = useState(initial)
  const latest = useRef(initial)
  const change = useCallback(
    (part: Partial<Content>) => {
      latest.current = { ...latest.current, ...part }
      setContent(latest.current)
      keep(latest.current)
    },
    [keep],
  )
  const addFiles = useRef<(files: File[]) => void>(() => {})
  const { editor, setKeyTaker } = useStoryText({
    body: initial.body,
    isEditable,
    ...(label && { label }),
    onChange: (body) => change({ body } as Partial<Content>),
    onPictureFiles: (files) => addFiles.current(files),
  })
  const { tools, dialog, addPictureFiles } = useDialogs(editor, pictures)
  useEffect(() => void (addFiles.current = addPictureFiles))
  /** Other words in place of those that stand here; nothing is kept by it. */
  const show = (other: Content) => {
    editor?.commands.setContent(other.body, { emitUpdate: false })
    latest.current = other
    setContent(other)
  }
  return { content, change, show, editor, setKeyTaker, tools, dialog }
}
