import { useState } from 'react'
import { OlderRows } from '@/components/newsroom/frame/older-rows'
import { useOlder } from '@/components/newsroom/frame/use-older'
import { whenWords } from '@/components/newsroom/time/time-words'
import { listPostVersionsAction } from '@/features/live/actions'
import type { DeskPost, PostVersion } from '@/features/live/types'
import type { NewestFirst } from '@/lib/newest-first'
import { PostWords } from './post-words'

type Props = {
  post: DeskPost
  language: string
  zone: string
  now: string
  /** Go on from one of them; left out for who may not change the update. */
  onTake?: (version: PostVersion) => void
}

const NONE: NewestFirst<PostVersion> = { rows: [], total: 0 }
const versionOf = ({ version }: PostVersion) => version

/** What an update said before, asked for when it is opened: until when, who reworded it, and a way back to it. */
export function EarlierWords({ post: { id: postId, earlier, at }, language, zone, now, onTake }: Props) {
  const [versions, setVersions] = useState<NewestFirst<PostVersion> | null>(null)
  const { rows, older } = useOlder(versions ?? NONE, versionOf, (before) => listPostVersionsAction({ postId, before }))
  const [fault, setFault] = useState('')
  // Asked for again with each opening: somebody may have reworded it since.
  const open = async () => {
    const answer = await listPostVersionsAction({ postId }).catch(() => null)
    setVersions(answer?.ok ? answer.data : null)
    setFault(answer?.ok ? '' : (answer?.message ?? 'The server did not answer. Try again.'))
  }
  return (
    <details className="learlier" onToggle={(event) => event.currentTarget.open && void open()}>
      <summary className="act">
        {earlier === 1 ? '1 earlier wording' : `${earlier} earlier wordings`}
        <span className="vh"> of the update of {whenWords(at, zone, now)}</span>
      </summary>
      <p className={fault ? 'err' : 'vh'} role="status">
        {fault || (versions ? '' : 'Looking them up…')}
      </p>
      <ol>
        {rows.map((version) => (
          <li key={version.version}>
            <p className="hint">
              Until {whenWords(version.replacedAt, zone, now)}, reworded by {version.replacedBy ?? 'the system'}
            </p>
            <PostWords post={version} language={language} />
            {onTake && (
              <button className="act" type="button" onClick={() => onTake(version)}>
                Go on from these words
              </button>
            )}
          </li>
        ))}
      </ol>
      <OlderRows older={older} about="the earlier wordings" />
    </details>
  )
}
