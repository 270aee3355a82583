'use client'

import { useEffect, useState } from 'react'
import { findStoriesToLinkAction } from '@/features/stories/actions'
import type { LinkChoice } from '@/features/stories/types'

const PAUSE_MS = 200
const NONE: LinkChoice[] = []

/** Our stories that fit these words, a moment after the last keystroke. `query` null: nothing is looked for. */
export function useFoundStories(query: string | null): { stories: LinkChoice[]; isLooking: boolean } {
  const [found, setFound] = useState<{ query: string; stories: LinkChoice[] } | null>(null)
  useEffect(() => {
    if (query === null) return
    let isStale = false
    const timer = setTimeout(async () => {
      const answer = await findStoriesToLinkAction(query).catch(() => null)
      if (!isStale) setFound({ query, stories: answer?.ok ? answer.data : NONE })
    }, PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [query])
  const isLooking = query !== null && found?.query !== query
  return { stories: query === null || !found ? NONE : found.stories, isLooking }
}
