import { posix } from 'node:path'
import type { Logger } from 'pino'
import type { Exchange } from './exchange'
import type { RouteKind } from './route-kind'

const WITH_TOKEN = /^(\/(?:replies|preview|setup|newsroom\/preview|api\/auth)\/).+/i
const MAX_DECODINGS = 3

/** Write one line when the answer has gone out: no address, cookie, query or token. Hits and files only at `debug`. */
export function logAccess(exchange: Exchange, path: string, kind: RouteKind | null, log: Logger): void {
  const started = performance.now()
  exchange.res.once('close', () => {
    const { req, res, id, cache } = exchange
    const level = cache === 'hit' || kind === 'asset' || kind === 'media' || kind === 'health' ? 'debug' : 'info'
    const ms = Math.round((performance.now() - started) * 10) / 10
    const isWhole = res.writableFinished
    log[level](
      {
        id,
        method: req.method,
        path: loggedPath(path),
        status: res.statusCode,
        ms,
        cache,
        ...(!isWhole && { cut: true }),
      },
      'request',
    )
  })
}

/** The path without what only its owner may know. */
export function loggedPath(path: string): string {
  const plain = plainPath(path)
  return (WITH_TOKEN.test(plain) ? plain.replace(WITH_TOKEN, '$1…') : path).slice(0, 300)
}

/** However the path was spelt: percent-encoded (leniently, also twice), with slashes doubled, or with dots. */
function plainPath(path: string): string {
  let plain = path
  for (let i = 0; i < MAX_DECODINGS && plain.includes('%'); i++)
    plain = plain.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return posix.normalize(plain.replaceAll('\\', '/').replaceAll(/\s/g, ' '))
}
