'use client'

import { EditorContent } from '@tiptap/react'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { SlashMenu } from '@/components/newsroom/editor/text/slash-menu'
import { GrowingField } from '@/components/newsroom/editor/text/growing-field'
import { TextToolsContext } from '@/components/newsroom/editor/text/text-tools'
import { Toolbar } from '@/components/newsroom/editor/text/toolbar'
import { useStoryText } from '@/components/newsroom/editor/text/use-story-text'
import { useDialogs } from '@/components/newsroom/editor/use-dialogs'
import { useEditorKeys } from '@/components/newsroom/editor/use-editor-keys'
import type { LibraryPicture } from '@/features/media/input'
import { MAX_PAGE_TITLE_CHARS, type PageContent } from '@/features/pages/input'
import type { PageVersion, WorkingPage } from '@/features/pages/types'
import { bodyText, countWords } from '@/lib/body'
import { directionOf } from '@/lib/languages'
import { EarlierVersions } from './earlier-versions'
import { PageBanners } from './page-banners'
import { usePageSaving, type PageSaveState } from './use-page-saving'

type Props = { page: WorkingPage; versions: PageVersion[]; pictures: LibraryPicture[]; zone: string; now: string }

/** The editor of a page about the paper: title and text in their published type, and one button that shows them to readers. */
export function PageEditor({ page, versions, pictures, zone, now }: Props) {
  const [content, setContent] = useState(page.content)
  const latest = useRef(page.content)
  const saving = usePageSaving(page)
  const { change: keep } = saving
  const change = useCallback(
    (part: Partial<PageContent>) => {
      latest.current = { ...latest.current, ...part }
      setContent(latest.current)
      keep(latest.current)
    },
    [keep],
  )
  const addFiles = useRef<(files: File[]) => void>(() => {})
  const { editor, setKeyTaker } = useStoryText({
    body: page.content.body,
    isEditable: true,
    label: 'Page text',
    onChange: (body) => change({ body }),
    onPictureFiles: (files) => addFiles.current(files),
  })
  const { tools, dialog, addPictureFiles } = useDialogs(editor, pictures)
  useEffect(() => void (addFiles.current = addPictureFiles))
  const router = useRouter()
  // The list of earlier versions has one more.
  const save = () => void saving.save().then(() => router.refresh())
  /** Other words in place of those that stand here. */
  const show = (other: PageContent) => {
    editor?.commands.setContent(other.body, { emitUpdate: false })
    latest.current = other
    setContent(other)
  }
  useEditorKeys({ onSave: save, onLink: tools.openLink, onPublish: save, onPreview: () => {} })

  const takeDraft = () => {
    if (!saving.draft) return
    show(saving.draft.content)
    saving.settle(saving.draft)
  }
  const putBack = (earlier: PageContent) => {
    show(earlier)
    keep(earlier)
    editor?.commands.focus('start')
  }
  const words = useMemo(() => countWords(bodyText(content.body), page.language), [content.body, page.language])
  return (
    <TextToolsContext value={tools}>
      <div className="bar ed-bar" role="region" aria-label="This page">
        <a className="act" href="/newsroom/pages">
          Pages
        </a>
        <p className="slugname">/{page.slug}</p>
        <p className={`save num${TONES[saving.state.kind] ?? ''}`} role="status">
          {WORDS[saving.state.kind]}
        </p>
        <div className="bar-end">
          <a className="act" href={`/${page.slug}`} target="_blank" rel="noopener">
            See the page
          </a>
          <button className="btn prime" type="button" disabled={saving.state.kind === 'saving'} onClick={save}>
            Save for readers
          </button>
        </div>
      </div>
      <main className="ed is-alone" id="main">
        <div className="sheet-col">
          <Toolbar
            key={editor ? 'ready' : 'waiting'}
            editor={editor}
            count={`${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}`}
          />
          <div className="ed-sheet">
            <PageBanners
              {...{ zone, now }}
              state={saving.state}
              draft={saving.draft}
              version={page.version}
              onSaveOver={() => void saving.saveOver(page.version)}
              onTheirs={saving.showTheirs}
              onTake={takeDraft}
              onLeave={() => saving.settle()}
            />
            <article className="art ms" aria-label="Page" lang={page.language} dir={directionOf(page.language)}>
              <h1>
                <GrowingField
                  label="Title"
                  name="title"
                  className="ed-head"
                  value={content.title}
                  maxLength={MAX_PAGE_TITLE_CHARS}
                  isReadOnly={false}
                  onChange={(title) => change({ title })}
                  onEnter={() => editor?.commands.focus('start')}
                />
              </h1>
              <div className="ed-text">
                <EditorContent editor={editor} />
                {editor && <SlashMenu editor={editor} setKeyTaker={setKeyTaker} />}
              </div>
            </article>
            <EarlierVersions
              {...{ versions, zone, now }}
              pageId={page.id}
              isBlocked={saving.state.kind !== 'saved' || saving.draft !== null}
              onPutBack={putBack}
            />
          </div>
        </div>
      </main>
      {dialog}
    </TextToolsContext>
  )
}

const WORDS: Record<PageSaveState['kind'], string> = {
  saved: 'Readers have these words',
  changed: 'Changed, not saved yet',
  saving: 'Saving',
  conflict: 'Not saved: somebody else saved a newer version',
  failed: 'Not saved',
}
const TONES: Partial<Record<PageSaveState['kind'], string>> = {
  changed: ' busy',
  saving: ' busy',
  conflict: ' fail',
  failed: ' fail',
}
