'use client'

import { useEffect, useState } from 'react'

const TICK_MS = 20_000

/** The present instant (ISO), first as the server has it, then by the clock of this computer. */
export function useNow(serverNow: string): string {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const tick = () => setNow(new Date().toISOString())
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now > serverNow ? now : serverNow
}
