'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useVerb } from '@/components/newsroom/editor/panel/use-verb'
import { useNow } from '@/components/newsroom/editor/use-now'
import { whenWords } from '@/components/newsroom/time/time-words'
import { endLiveAction, resumeLiveAction } from '@/features/live/actions'
import type { DeskLive, DeskPost, PostVersion } from '@/features/live/types'
import type { LibraryPicture } from '@/features/media/input'
import { editButtonId } from './desk-post'
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

const REFRESH_MS = 30_000

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
  const [editing, setEditing] = useState<{ post: DeskPost; from?: PostVersion } | null>(null)
  const [said, setSaid] = useState('')
  useColleagues()
  const now = useNow(serverNow)
  const { told, isRunning, run } = useVerb()
  const { endedAt, canPost, canPublish } = live
  const switchEnd = () =>
    void (endedAt
      ? run(() => resumeLiveAction({ storyId }), 'It goes on.')
      : run(() => endLiveAction({ storyId }), 'It is over. Readers see “Ended”.'))
  const path = `/newsroom/stories/${storyId}/live`
  const stop = (words: string) => {
    const id = editing && editButtonId(editing.post.id)
    setEditing(null)
    setSaid(words)
    // Once the form has gone.
    if (id) setTimeout(() => document.getElementById(id)?.focus())
  }
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
          key={editing ? `${editing.post.id}-${editing.post.version}-${editing.from?.version}` : 'new'}
          {...{ storyId, language, bylines, pictures, zone, now }}
          post={editing?.post ?? null}
          from={editing?.from ?? null}
          newest={editing && (live.posts.find(({ id }) => id === editing.post.id) ?? null)}
          canPin={canPublish}
          onDone={stop}
        />
      )}
      <section aria-labelledby="posted">
        <h2 className="lh" id="posted">
          Posted
        </h2>
        <DeskPosts
          {...{ live, path, said, language, zone, now }}
          canPin={canPublish}
          onEdit={(post, from) => {
            setSaid('')
            setEditing({ post, from })
          }}
        />
      </section>
    </main>
  )
}

/** What colleagues post and change comes into sight by itself, while somebody looks. */
function useColleagues(): void {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => document.hidden || router.refresh(), REFRESH_MS)
    return () => clearInterval(timer)
  }, [router])
}

function standing({ endedAt, isKindLive, canPost }: DeskLive, url: string | null, when: string): string {
  if (!isKindLive) return 'This story is not of the kind Live. Choose that kind in its settings to post updates.'
  if (endedAt) return `Ended at ${when}. Updates can be changed, not added.`
  if (!canPost) return 'You can read the updates here.'
  return url ? 'Readers see an update as soon as it is posted.' : 'Updates wait here until the story is published.'
}
