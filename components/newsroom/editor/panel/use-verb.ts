'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Answer } from '@/features/stories/types'

type Told = { isBad: boolean; words: string }
const SILENT: Told = { isBad: false, words: '' }

/** Calls a verb for the whole story, says in words how it went, and reads the story's state anew. */
export function useVerb(): {
  told: Told
  isRunning: boolean
  run: <T>(call: () => Promise<Answer<T>>, done: string) => Promise<boolean>
} {
  const router = useRouter()
  const [told, setTold] = useState(SILENT)
  const [isRunning, setIsRunning] = useState(false)
  async function run<T>(call: () => Promise<Answer<T>>, done: string): Promise<boolean> {
    if (isRunning) return false
    setIsRunning(true)
    setTold(SILENT)
    const answer = await call().catch(() => null)
    setIsRunning(false)
    if (!answer) setTold({ isBad: true, words: 'The server did not answer. Nothing was changed; try again.' })
    else if (!answer.ok) setTold({ isBad: true, words: Object.values(answer.fields)[0] ?? answer.message })
    else {
      setTold({ isBad: false, words: done })
      router.refresh()
    }
    return answer?.ok ?? false
  }
  return { told, isRunning, run }
}
