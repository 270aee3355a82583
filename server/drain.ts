import type { Server } from 'node:http'

const MAX_DRAIN_MS = 25_000

/**
 * Stop accepting, let every request in flight finish within 25 s, close idle connections at once (trust.md R13).
 * Resolves with whether all of them finished.
 */
export function drain(server: Server, maxMs = MAX_DRAIN_MS): Promise<boolean> {
  return new Promise((resolve) => {
    const tidy = setInterval(() => server.closeIdleConnections(), 100)
    const timer = setTimeout(() => {
      clearInterval(tidy)
      server.closeAllConnections()
      resolve(false)
    }, maxMs)
    server.close(() => {
      clearInterval(tidy)
      clearTimeout(timer)
      resolve(true)
    })
    server.closeIdleConnections()
  })
}
