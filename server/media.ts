import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exchange } from './exchange'
import { refuse } from './plain-page'
import { MEDIA_POLICY } from './security-headers'
import { isMatch } from './send-page'

const RENDITION = /^\/media\/([a-z0-9]{16,64}-\d{1,5}\.(avif|webp|jpg))$/
const TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const

/**
 * Serve a rendition from DATA_DIR/media. The name is content-addressed, so it is its own validator and is kept for a
 * year; nothing but a name of that exact shape is ever looked for (trust.md D4, D5).
 */
export async function serveMedia(exchange: Exchange, path: string, folder: string): Promise<void> {
  const { req, res, fixed } = exchange
  const [, name, kind] = RENDITION.exec(path) ?? []
  const file = name ? join(folder, name) : null
  const size = file
    ? await stat(file).then(
        (found) => (found.isFile() ? found.size : null),
        () => null,
      )
    : null
  if (!file || !kind || size === null) return refuse(exchange, { status: 404 })
  Object.assign(fixed, {
    'content-security-policy': MEDIA_POLICY,
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const etag = `"${name}"`
  if (isMatch(req.headers['if-none-match'], etag)) {
    res.writeHead(304, { etag }).end()
    return
  }
  res.writeHead(200, { 'content-type': TYPES[kind as keyof typeof TYPES], 'content-length': String(size), etag })
  if (req.method === 'HEAD') return void res.end()
  createReadStream(file)
    .once('error', () => res.destroy())
    .pipe(res)
}
