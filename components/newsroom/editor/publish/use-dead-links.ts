'use client'

import { useEffect, useMemo, useState } from 'react'
import { findDeadLinksAction } from '@/features/stories/actions'
import type { Body } from '@/lib/body'
import { linksOf } from '@/lib/body-links'

/** `known`: the links that lead nowhere, empty while they are looked at; `words`: what to say meanwhile, or when it failed. */
export type DeadLinks = { known: readonly string[]; words: string }

const NONE: readonly string[] = []

/** Asks the server which links of a text lead nowhere, once for each set of links. */
export function useDeadLinks(body: Body): DeadLinks {
  const hrefs = useMemo(() => [...new Set(linksOf(body).map(({ href }) => href))].sort(), [body])
  const key = hrefs.join('\n')
  const [answered, setAnswered] = useState<{ key: string; dead: string[] | null } | null>(null)
  useEffect(() => {
    if (!key) return
    let isCurrent = true
    void findDeadLinksAction({ hrefs: key.split('\n') })
      .catch(() => null)
      .then((answer) => {
        if (isCurrent) setAnswered({ key, dead: answer?.ok ? answer.data : null })
      })
    return () => void (isCurrent = false)
  }, [key])
  if (!key) return { known: NONE, words: '' }
  if (answered?.key !== key) return { known: NONE, words: 'Looking where the links lead.' }
  if (answered.dead === null) return { known: NONE, words: 'Where the links lead could not be looked at.' }
  return { known: answered.dead, words: '' }
}
