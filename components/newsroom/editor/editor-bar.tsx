'use client'

import type { MouseEvent } from 'react'
import type { PublicSection } from '@/features/settings/public'
import type { WorkingStory } from '@/features/stories/types'
import type { Saving } from './saving/use-saving'
import { saveWords } from './saving/save-words'

type Props = {
  story: WorkingStory
  section: PublicSection | undefined
  /** As it is chosen now, which the page may not have been loaded with. */
  kind: WorkingStory['content']['kind']
  saving: Saving
  zone: string
  isPanelOpen: boolean
  onPanel: () => void
  onPublish: () => void
}

const TONES: Partial<Record<Saving['state']['kind'], string>> = {
  saving: ' busy',
  waiting: ' busy',
  offline: ' off',
  failed: ' fail',
  conflict: ' fail',
  'signed-out': ' fail',
}

/** Where the story is, whether it is saved, and what can be done with the whole of it. */
export function EditorBar({ story, section, kind, saving, zone, isPanelOpen, onPanel, onPublish }: Props) {
  const preview = `/newsroom/stories/${story.id}/preview`
  const openPreview = async (event: MouseEvent) => {
    event.preventDefault()
    await saving.saveNow()
    window.open(preview, '_blank', 'noopener')
  }
  const openLive = async (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault()
    const { href } = event.currentTarget
    await saving.saveNow()
    location.assign(href)
  }
  return (
    <div className="bar ed-bar" role="region" aria-label="This story">
      <a className="act" href="/newsroom">
        Desk
      </a>
      <p className="slugname">
        <span className={`k pc-${section?.pillar ?? 'news'}`}>{section?.name}</span> {story.slug ?? 'no slug yet'}
      </p>
      <p className={`save num${TONES[saving.state.kind] ?? ''}`} role="status">
        {saveWords(saving.state, zone)}
      </p>
      <div className="bar-end">
        {kind === 'live' && (
          <a className="act" href={`/newsroom/stories/${story.id}/live`} onClick={openLive}>
            Live updates
          </a>
        )}
        <a className="act" href={preview} target="_blank" rel="noopener" onClick={openPreview}>
          Preview
        </a>
        <button className="act" type="button" aria-expanded={isPanelOpen} aria-controls="panel" onClick={onPanel}>
          Settings
        </button>
        {story.canEdit && (
          <button className="btn prime" type="button" aria-haspopup="dialog" onClick={onPublish}>
            {story.canPublish ? 'Check and publish' : 'Check and hand in'}
          </button>
        )}
      </div>
    </div>
  )
}
