'use client'

import { useState } from 'react'
import { useVerb } from '@/components/newsroom/editor/panel/use-verb'
import { useNow } from '@/components/newsroom/editor/use-now'
import { whenWords } from '@/components/newsroom/time/time-words'
import { endLiveAction, resumeLiveAction } from '@/features/live/actions'
import type { DeskLive, DeskPost } from '@/features/live/types'
import type { LibraryPicture } from '@/features/media/input'
import { DeskPosts } from './desk-posts'
import { PostForm, type LiveByline } from './post-form'

type Props = {
  storyId: string
  headline: string
  language: string
  pillar: string
  /** Where readers find it; null while it is not out. */
  url: string | null
  live: DeskLive
  bylines: LiveByline[]
  pictures: LibraryPicture[]
  zone: string
  serverNow: string
}

/** The desk of a live story: the form on top, below it what was posted. */
export function LiveDesk({
  storyId,
  headline,
  language,
  pillar,
  url,
  live,
  bylines,
  pictures,
  zone,
  serverNow,
}: Props) {
  const [editing, setEditing] = useState<DeskPost | null>(null)
  const now = useNow(serverNow)
  const { told, isRunning, run } = useVerb()
  const { endedAt, canPost, canPublish } = live
  const switchEnd = () =>
    void (endedAt
      ? run(() => resumeLiveAction({ storyId }), 'It goes on.')
      : run(() => endLiveAction({ storyId }), 'It is over. Readers see “Ended”.'))
  return (
    <main className={`page ldesk pc-${pillar}`} id="main">
      <div className="head">
        <h1>Live updates</h1>
        <p lang={language} dir="auto">
          {headline || 'A story without a headline'}
        </p>
      </div>
      <div className="rule" />
      <p className="lbar">
        <a className="act" href={`/newsroom/stories/${storyId}`}>
          Back to the story
        </a>
        {url && (
          <a className="act" href={url} target="_blank" rel="noopener">
            See it as readers do
          </a>
        )}
        {canPublish && (
          <button className="act" type="button" aria-disabled={isRunning || undefined} onClick={switchEnd}>
            {endedAt ? 'Let it go on' : 'End the live story'}
          </button>
        )}
        <span className="hint" role="status">
          {told.words || standing(live, url, whenWords(endedAt ?? now, zone, now))}
        </span>
      </p>
      {canPost && (endedAt === null || editing) && (
        <PostForm
          key={editing ? `${editing.id}-${editing.version}` : 'new'}
          {...{ storyId, language, bylines, pictures }}
          post={editing}
          newest={editing && (live.posts.find(({ id }) => id === editing.id) ?? null)}
          canPin={canPublish}
          onDone={() => setEditing(null)}
        />
      )}
      <section aria-labelledby="posted">
        <h2 className="lh" id="posted">
          Posted
        </h2>
        <DeskPosts
          posts={live.posts}
          {...{ language, zone, now }}
          canPin={canPublish}
          onEdit={(post) => {
            setEditing(post)
            scrollTo({ top: 0 })
          }}
        />
      </section>
    </main>
  )
}

function standing({ endedAt, isKindLive, canPost }: DeskLive, url: string | null, when: string): string {
  if (!isKindLive) return 'This story is not of the kind Live. Choose that kind in its settings to post updates.'
  if (endedAt) return `Ended at ${when}. Updates can be changed, not added.`
  if (!canPost) return 'You can read the updates here.'
  return url ? 'Readers see an update as soon as it is posted.' : 'Updates wait here until the story is published.'
}
