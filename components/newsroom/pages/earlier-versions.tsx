'use client'

import { useState } from 'react'
import { OlderRows } from '@/components/newsroom/frame/older-rows'
import { useOlder } from '@/components/newsroom/frame/use-older'
import { whenWords } from '@/components/newsroom/time/time-words'
import { listPageVersionsAction, readPageVersionAction } from '@/features/pages/actions'
import type { PageContent } from '@/features/pages/input'
import type { PageVersion } from '@/features/pages/types'
import type { NewestFirst } from '@/lib/newest-first'

type Props = {
  pageId: string
  versions: NewestFirst<PageVersion>
  zone: string
  now: string
  /** There are words here that are not saved: they come first. */
  isBlocked: boolean
  onPutBack: (content: PageContent) => void
}

const versionOf = ({ version }: PageVersion) => version

/** The words that saves have replaced. Put back, they stand in the editor and wait for a save like any others. */
export function EarlierVersions({ pageId, versions, zone, now, isBlocked, onPutBack }: Props) {
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const ask = (before: number) => listPageVersionsAction({ pageId, before })
  const { rows, older } = useOlder(versions, versionOf, ask)
  if (versions.total === 0) return null
  const putBack = async (version: number) => {
    setIsBusy(true)
    const answer = await readPageVersionAction({ pageId, version }).catch(() => null)
    setIsBusy(false)
    if (!answer?.ok) return setSaid(answer?.message ?? 'The server did not answer.')
    setSaid(`Version ${version} stands in the editor. Readers have it once you save.`)
    onPutBack(answer.data)
  }
  return (
    <details className="py-6">
      <summary className="act cursor-pointer">Earlier versions</summary>
      {isBlocked && <p className="hint py-2">Save first what stands in the editor; it then becomes a version too.</p>}
      <ul className="my-2">
        {rows.map(({ version, title, words, savedAt, savedBy }) => (
          <li className="flex flex-wrap items-center gap-x-5 border-b border-(--hair) py-2" key={version}>
            <p className="meta me-auto">
              {version}: <bdi>{title}</bdi>, {words.toLocaleString('en-GB')} words, saved{' '}
              {whenWords(savedAt, zone, now)}
              {savedBy && (
                <>
                  {' '}
                  by <bdi>{savedBy}</bdi>
                </>
              )}
            </p>
            <button
              className="act dense disabled:no-underline disabled:opacity-60"
              type="button"
              disabled={isBlocked || isBusy}
              onClick={() => void putBack(version)}
            >
              Put into the editor<span className="vh"> version {version}</span>
            </button>
          </li>
        ))}
      </ul>
      <OlderRows older={older} about="the earlier versions" />
      <p className="meta" role="status">
        {said}
      </p>
    </details>
  )
}
