'use client'

import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { StoryCorrection } from '@/features/corrections/types'
import type { LibraryPicture } from '@/features/media/input'
import type { RevisionRow, StoryContent, WorkingStory } from '@/features/stories/types'
import type { NewestFirst } from '@/lib/newest-first'
import { bodyText, countWords } from '@/lib/body'
import { EditorBar } from './editor-bar'
import { StoryPanel, type PanelChoices } from './panel/story-panel'
import type { Place } from './publish/check'
import { PublishSheet } from './publish/publish-sheet'
import { usePublishing } from './publish/use-publishing'
import { SaveBanners } from './saving/save-banners'
import { useFoundDraft } from './saving/use-found-draft'
import { useSaving } from './saving/use-saving'
import { showPlace } from './show-place'
import { readOnlyWords } from './standing-words'
import { StorySheet } from './story-sheet'
import { TextToolsContext } from './text/text-tools'
import { Toolbar } from './text/toolbar'
import { useEditorKeys } from './use-editor-keys'
import { useNow } from './use-now'
import { useRestoring } from './use-restoring'
import { useWords } from './use-words'

type Props = PanelChoices & {
  story: WorkingStory
  revisions: NewestFirst<RevisionRow>
  corrections: StoryCorrection[]
  pictures: LibraryPicture[]
  zone: string
  serverNow: string
}

const WIDE = '(min-width: 71.25em)'
const WORDS_A_MINUTE = 230

/** The editor: the words of this window are its state; all else of the story comes from the server with each refresh. */
export function StoryEditor({ story, revisions, corrections, pictures, zone, serverNow, ...choices }: Props) {
  const [version, setVersion] = useState(0)
  const isWide = useSyncExternalStore(onWidth, isWideNow, () => false)
  const [wantsPanel, setIsPanelOpen] = useState<boolean | null>(null)
  const isPanelOpen = wantsPanel ?? isWide
  const [isChecking, setIsChecking] = useState(false)
  const now = useNow(serverNow)
  const saving = useSaving(story)
  const { draft, settle } = useFoundDraft(story)
  const publishing = usePublishing(story, saving, zone)

  const { change: keep } = saving
  const words = useWords({ initial: story.content, isEditable: story.canEdit, pictures, keep })
  const { content, change, editor, setKeyTaker, tools, dialog } = words

  useEffect(() => void editor?.setEditable(story.canEdit, false), [editor, story.canEdit])
  useEditorKeys({
    onSave: () => void saving.saveNow(),
    onLink: tools.openLink,
    onPublish: () => story.canEdit && setIsChecking(true),
    onPreview: () => document.querySelector<HTMLAnchorElement>('.ed-bar a[target]')?.click(),
  })

  /** Other words take the place of all that is shown; the fields of the panel begin anew with them. */
  const put = (other: StoryContent) => {
    words.show(other)
    setVersion(version + 1)
  }
  const takeDraft = () => {
    if (!draft) return
    put(draft.content)
    keep(draft.content)
    settle()
  }
  const { restored, restore } = useRestoring(story.id, saving, (restoredWords) => {
    put(restoredWords)
    editor?.commands.focus('start')
  })
  const show = (place: Place) => {
    setIsChecking(false)
    if (place.part === 'setting') setIsPanelOpen(true)
    // After the sheet has given the focus back.
    setTimeout(() => showPlace(editor, place))
  }
  const settled = useDeferredValue(content)
  const count = useMemo(() => countOf(settled), [settled])
  const section = choices.sections.find(({ id }) => id === content.sectionId)

  return (
    <TextToolsContext value={tools}>
      <EditorBar
        {...{ story, section, saving, zone, isPanelOpen }}
        kind={content.kind}
        onPanel={() => setIsPanelOpen(!isPanelOpen)}
        onPublish={() => setIsChecking(true)}
      />
      <main className={isPanelOpen ? 'ed' : 'ed is-alone'} id="main">
        <div className="sheet-col">
          {story.canEdit && <Toolbar key={editor ? 'ready' : 'waiting'} editor={editor} count={count} />}
          <div className="ed-sheet">
            {readOnlyWords(story) && <p className="fault soft">{readOnlyWords(story)}</p>}
            <SaveBanners {...{ story, saving, zone, now, draft }} onTake={takeDraft} onLeave={settle} />
            <p className="ed-outcome" role="status">
              {publishing.outcome?.words ?? restored}{' '}
              {publishing.outcome?.href && (
                <a className="act" href={publishing.outcome.href}>
                  {publishing.outcome.linkWords}
                </a>
              )}
            </p>
            <StorySheet
              {...{ story, content, section, editor, setKeyTaker, zone, now }}
              bylines={choices.bylines}
              onChange={change}
            />
          </div>
        </div>
        <StoryPanel
          key={version}
          {...{ story, content, revisions, corrections, zone, now, ...choices }}
          isOpen={isPanelOpen}
          onChange={change}
          onRestore={restore}
          onClose={() => setIsPanelOpen(false)}
        />
      </main>
      {dialog}
      {isChecking && (
        <PublishSheet
          {...{ story, content, zone, now, publishing }}
          onShow={show}
          onClose={() => setIsChecking(false)}
        />
      )}
    </TextToolsContext>
  )
}

const isWideNow = () => matchMedia(WIDE).matches

function onWidth(changed: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

function countOf({ body, language }: StoryContent): string {
  const words = countWords(bodyText(body), language)
  const shown = `${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}`
  return words < WORDS_A_MINUTE ? shown : `${shown}, ${Math.round(words / WORDS_A_MINUTE)} min`
}
