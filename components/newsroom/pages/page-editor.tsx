'use client'

import { EditorContent } from '@tiptap/react'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import type { Place } from '@/components/newsroom/editor/publish/check'
import { showPlace } from '@/components/newsroom/editor/show-place'
import { SlashMenu } from '@/components/newsroom/editor/text/slash-menu'
import { GrowingField } from '@/components/newsroom/editor/text/growing-field'
import { TextToolsContext } from '@/components/newsroom/editor/text/text-tools'
import { Toolbar } from '@/components/newsroom/editor/text/toolbar'
import { useEditorKeys } from '@/components/newsroom/editor/use-editor-keys'
import { useWords } from '@/components/newsroom/editor/use-words'
import type { LibraryPicture } from '@/features/media/input'
import { MAX_PAGE_TITLE_CHARS, type PageContent } from '@/features/pages/input'
import type { PageVersion, WorkingPage } from '@/features/pages/types'
import { bodyText, countWords } from '@/lib/body'
import { directionOf } from '@/lib/languages'
import type { NewestFirst } from '@/lib/newest-first'
import { EarlierVersions } from './earlier-versions'
import { PageBanners } from './page-banners'
import { PageSheet } from './page-sheet'
import { usePageSaving, type PageSaveState } from './use-page-saving'

type Props = {
  page: WorkingPage
  versions: NewestFirst<PageVersion>
  pictures: LibraryPicture[]
  zone: string
  now: string
}

/** The editor of a page about the paper: title and text in their published type, and a check before readers have them. */
export function PageEditor({ page, versions, pictures, zone, now }: Props) {
  const saving = usePageSaving(page)
  const { change: keep } = saving
  const written = useWords({ initial: page.content, label: 'Page text', pictures, keep })
  const { content, change, show, editor, setKeyTaker, tools, dialog } = written
  const [isChecking, setIsChecking] = useState(false)
  const router = useRouter()
  // The list of earlier versions has one more.
  const save = () => saving.save().then(() => router.refresh())
  const check = () => setIsChecking(true)
  useEditorKeys({
    onSave: check,
    onLink: tools.openLink,
    onPublish: check,
    onPreview: () => document.querySelector<HTMLAnchorElement>('.ed-bar a[target]')?.click(),
  })
  const showCheck = (place: Place) => {
    setIsChecking(false)
    // After the sheet has given the focus back.
    setTimeout(() => showPlace(editor, place))
  }

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
          <button className="btn prime" type="button" onClick={check}>
            Check and save
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
              onSave={() => void save()}
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
      {isChecking && (
        <PageSheet
          {...{ content }}
          slug={page.slug}
          isChanged={saving.state.kind !== 'saved'}
          onSave={save}
          onShow={showCheck}
          onClose={() => setIsChecking(false)}
        />
      )}
    </TextToolsContext>
  )
}

const WORDS: Record<PageSaveState['kind'], string> = {
  saved: 'Readers have these words',
  changed: 'Changed, not saved yet',
  saving: 'Saving',
  'signed-out': 'Not saved: you are signed out',
  conflict: 'Not saved: somebody else saved a newer version',
  failed: 'Not saved',
}
const TONES: Partial<Record<PageSaveState['kind'], string>> = {
  changed: ' busy',
  saving: ' busy',
  'signed-out': ' fail',
  conflict: ' fail',
  failed: ' fail',
}
