import type { IncomingMessage } from 'node:http'
import type { Target } from './target'

const MAX_BODY_BYTES = 1024 * 1024
const MAX_UPLOAD_BYTES = 15 * 1024 * 1024
const MAX_BODY_MS = 30_000

/** Thrown when a body is larger than its path allows, or slower. */
export class BodyRefused extends Error {
  constructor(readonly status: 413 | 408) {
    super(status === 413 ? 'The body is too large' : 'The body took too long')
  }
}

/** How many bytes a request to this path may carry (trust.md F6). */
export function bodyLimit({ decodedPath: path }: Target): number {
  const isUpload = /^\/(?:newsroom|api)\/pictures(?:\/|$)/.test(path)
  return isUpload ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES
}

/** True when the request says beforehand that it is larger than its path allows. */
export function announcesTooMuch(req: IncomingMessage, limit: number): boolean {
  return Number(req.headers['content-length'] ?? 0) > limit
}

/**
 * Count a body while something else reads it. Calls `onRefused` once when it grows over the limit or, uploads
 * excepted (a reporter on a slow line; the server's own limit of two minutes holds), is not whole after 30 s.
 */
export function watchBody(req: IncomingMessage, limit: number, onRefused: (refused: BodyRefused) => void): void {
  let bytes = 0
  let isRefused = false
  const refuse = (status: 413 | 408) => {
    if (isRefused) return
    isRefused = true
    onRefused(new BodyRefused(status))
  }
  const timer =
    limit === MAX_UPLOAD_BYTES ? undefined : setTimeout(() => !req.complete && refuse(408), MAX_BODY_MS).unref()
  req.once('close', () => clearTimeout(timer))
  const push = req.push.bind(req)
  req.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    bytes += chunk?.length ?? 0
    if (bytes > limit) refuse(413)
    // The rest is dropped, and its end too: a body that was cut off must not look whole.
    return isRefused ? true : push(chunk, encoding)
  }
}

/** The whole body in memory. Rejects with BodyRefused as `watchBody` says, or when the client goes away. */
export function readBody(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (announcesTooMuch(req, limit)) return reject(new BodyRefused(413))
    watchBody(req, limit, reject)
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.once('end', () => resolve(Buffer.concat(chunks)))
    req.once('error', reject)
    req.once('close', () => reject(new Error('The client went away')))
  })
}
