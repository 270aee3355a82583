'use client'

import { useVerb } from '@/components/newsroom/editor/panel/use-verb'
import type { DeskLive } from '@/features/live/types'
import { DeskPost, type DeskPostProps } from './desk-post'

type Props = DeskPostProps & {
  live: DeskLive
  /** Where the desk is. */
  path: string
  /** What the form has to say once it is gone. */
  said: string
}

/** The updates that are there, newest first, a page at a time. */
export function DeskPosts({ live: { posts, next, isFirst }, path, said, ...shared }: Props) {
  const { told, run } = useVerb()
  return (
    <>
      <p className={told.isBad ? 'err' : 'hint'} role="status">
        {told.words || said}
      </p>
      {posts.length === 0 && (
        <p className="lempty">
          {isFirst ? 'No updates yet. The first one that is posted will be here.' : 'There are no older updates.'}
        </p>
      )}
      <ol className="llist">
        {posts.map((post) => (
          <DeskPost key={post.id} post={post} run={run} {...shared} />
        ))}
      </ol>
      {(next || !isFirst) && (
        <nav className="lacts" aria-label="Pages of updates">
          {!isFirst && (
            <a className="act" href={path}>
              Newest updates
            </a>
          )}
          {next && (
            <a className="act" href={`${path}?before=${next}`} rel="next">
              Older updates
            </a>
          )}
        </nav>
      )}
    </>
  )
}
