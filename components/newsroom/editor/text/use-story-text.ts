'use client'

import { Placeholder } from '@tiptap/extensions'
import { ReactNodeViewRenderer, useEditor, type Editor } from '@tiptap/react'
import { useCallback, useEffect, useRef } from 'react'
import type { Body } from '@/lib/body'
import { StoryCode } from '@/components/newsroom/editor/schema/code'
import { StoryEmbed } from '@/components/newsroom/editor/schema/embed'
import { StoryFigure } from '@/components/newsroom/editor/schema/figure'
import { StorySeeAlso } from '@/components/newsroom/editor/schema/see-also'
import { StoryTable } from '@/components/newsroom/editor/schema/table'
import { storyExtensions, updateExtensions } from '@/components/newsroom/editor/schema/story-extensions'
import { toBody } from '@/components/newsroom/editor/schema/to-body'
import { CodeView } from './code-view'
import { EmbedView } from './embed-view'
import { FigureView } from './figure-view'
import { SeeAlsoView } from './see-also-view'
import type { KeyTaker } from './slash-menu'
import { TableView } from './table-view'
import { tidyPaste } from './tidy-paste'

const VIEWS = {
  figure: StoryFigure.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) }),
  seeAlso: StorySeeAlso.extend({ addNodeView: () => ReactNodeViewRenderer(SeeAlsoView) }),
  embed: StoryEmbed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
  code: StoryCode.extend({ addNodeView: () => ReactNodeViewRenderer(CodeView, { contentDOMElementTag: 'span' }) }),
  table: StoryTable.extend({
    addNodeView: () => ReactNodeViewRenderer(TableView, { contentDOMElementTag: 'tbody' }),
  }),
}
const HINT = Placeholder.configure({ placeholder: 'Write, or type / to put something in' })
const EXTENSIONS = {
  story: [...storyExtensions(VIEWS), HINT],
  update: [...updateExtensions(VIEWS), HINT],
}

type Settings = {
  body: Body
  isEditable: boolean
  /** What the text may hold: all that a story does, or what an update of a live story does. */
  holds?: 'story' | 'update'
  /** What the text is called for those who do not see it. */
  label?: string
  onChange: (body: Body) => void
  onPictureFiles: (files: File[]) => void
}

/** The editor of the story's text. Null until the page runs: it is not made on the server. */
export function useStoryText(settings: Settings): {
  editor: Editor | null
  setKeyTaker: (taker: KeyTaker | null) => void
} {
  const keyTaker = useRef<KeyTaker | null>(null)
  const latest = useRef(settings)
  useEffect(() => void (latest.current = settings))
  const setKeyTaker = useCallback((taker: KeyTaker | null) => void (keyTaker.current = taker), [])
  const editor = useEditor({
    extensions: EXTENSIONS[settings.holds ?? 'story'],
    content: settings.body,
    editable: settings.isEditable,
    immediatelyRender: false,
    // The sheet of the newsroom has these rules: nothing is put into the page by script.
    injectCSS: false,
    editorProps: {
      attributes: {
        id: 'story-text',
        class: 'body msbody',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': settings.label ?? 'Story text',
      },
      transformPastedHTML: tidyPaste,
      handleKeyDown: (_view, event) => !event.isComposing && (keyTaker.current?.(event.key) ?? false),
      handlePaste: (_view, event) => takePictures(event.clipboardData, latest.current),
      handleDrop: (_view, event, _slice, isMoved) => !isMoved && takePictures(event.dataTransfer, latest.current),
    },
    onUpdate: ({ editor: now }) => latest.current.onChange(toBody(now.getJSON())),
  })
  return { editor, setKeyTaker }
}

/** Picture files that come without words are for the library. */
function takePictures(data: DataTransfer | null, { onPictureFiles }: Settings): boolean {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
  if (files.length === 0 || data?.types.includes('text/html')) return false
  onPictureFiles(files)
  return true
}
