'use client'

import type { Editor } from '@tiptap/core'
import { useMemo, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { PicturePicker } from '@/components/newsroom/pictures/picture-picker'
import type { LibraryPicture } from '@/features/media/input'
import { EmbedDialog } from './dialogs/embed-dialog'
import { LinkDialog } from './dialogs/link-dialog'
import { SeeAlsoDialog } from './dialogs/see-also-dialog'
import type { EmbedAttrs } from './schema/embed'
import type { SeeAlsoAttrs } from './schema/see-also'
import { figureOf } from './text/commands'
import type { TextTools } from './text/text-tools'

type Open =
  | { kind: 'link'; href: string; words: string }
  | { kind: 'see'; attrs: SeeAlsoAttrs | null; onSet: (attrs: SeeAlsoAttrs) => void }
  | { kind: 'embed'; attrs: EmbedAttrs | null; onSet: (attrs: EmbedAttrs) => void }
  | { kind: 'picture'; onPick: (pictures: LibraryPicture[]) => void; files: File[]; hasMany: boolean }

type Dialogs = { tools: TextTools; dialog: ReactNode; addPictureFiles: (files: File[]) => void }

/** The dialogs that the text opens, and the pictures that it shows. */
export function useDialogs(editor: Editor | null, known: LibraryPicture[]): Dialogs {
  const [open, setOpen] = useState<Open | null>(null)
  const [pictures, setPictures] = useState(() => new Map<string, LibraryPicture>(known.map((one) => [one.id, one])))
  const close = () => setOpen(null)
  /** The dialog is gone and the text has the focus before anything is put into it: nothing typed next goes astray. */
  const backToText = () => {
    flushSync(close)
    editor?.view.focus()
  }

  const tools = useMemo<TextTools>(
    () => ({
      openLink: () => editor && setOpen({ kind: 'link', ...linkAt(editor) }),
      pickPicture: (onPick) =>
        setOpen({ kind: 'picture', onPick: ([first]) => first && onPick(first), files: [], hasMany: false }),
      pickPictures: (onPick) => setOpen({ kind: 'picture', onPick, files: [], hasMany: true }),
      editSeeAlso: (attrs, onSet) => setOpen({ kind: 'see', attrs, onSet }),
      editEmbed: (attrs, onSet) => setOpen({ kind: 'embed', attrs, onSet }),
      pictureById: (id) => pictures.get(id),
    }),
    [editor, pictures],
  )
  const pick = (picked: LibraryPicture[], onPick: (pictures: LibraryPicture[]) => void) => {
    setPictures((all) => new Map([...all, ...picked.map((one) => [one.id, one] as const)]))
    flushSync(close)
    onPick(picked)
  }
  const addPictureFiles = (files: File[]) => {
    const onPick = (picked: LibraryPicture[]) => editor?.chain().focus().insertFigures(picked.map(figureOf)).run()
    setOpen({ kind: 'picture', onPick, files, hasMany: files.length > 1 })
  }

  let dialog: ReactNode = null
  if (open?.kind === 'picture') {
    const { onPick, files, hasMany } = open
    const onPicked = (picked: LibraryPicture[]) => pick(picked, onPick)
    dialog = <PicturePicker hasMany={hasMany} onPick={onPicked} onClose={close} initialFiles={files} />
  } else if (open?.kind === 'see') {
    const { attrs, onSet } = open
    const set = (next: SeeAlsoAttrs) => {
      backToText()
      onSet(next)
    }
    dialog = <SeeAlsoDialog attrs={attrs} onSet={set} onClose={close} />
  } else if (open?.kind === 'embed') {
    const { attrs, onSet } = open
    const set = (next: EmbedAttrs) => {
      backToText()
      onSet(next)
    }
    dialog = <EmbedDialog attrs={attrs} onSet={set} onClose={close} />
  } else if (open?.kind === 'link' && editor) {
    const set = (href: string, words: string) => {
      backToText()
      putLink(editor, href, words)
    }
    const remove = () => {
      backToText()
      editor.chain().focus().unsetStoryLink().run()
    }
    dialog = <LinkDialog href={open.href} words={open.words} onSet={set} onRemove={remove} onClose={close} />
  }
  return { tools, dialog, addPictureFiles }
}

function linkAt(editor: Editor): { href: string; words: string } {
  if (editor.isActive('link')) editor.commands.extendMarkRange('link')
  const { from, to } = editor.state.selection
  const href: unknown = editor.getAttributes('link').href
  return { href: typeof href === 'string' ? href : '', words: editor.state.doc.textBetween(from, to, ' ') }
}

function putLink(editor: Editor, href: string, words: string): void {
  const chain = editor.chain().focus()
  if (!editor.state.selection.empty) chain.setStoryLink(href).run()
  else chain.insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }).run()
}
