import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { hostKind, isLoopbackAddress } from './host-check'
import { answerRaw } from './raw-answer'
import type { createRequestHandler } from './request-handler'
import type { HeaderSettings } from './security-headers'

export type ServerOptions = {
  handler: ReturnType<typeof createRequestHandler>
  headers: HeaderSettings
  /** Takes a WebSocket in development (reload on change); null refuses them all. */
  upgrade: ((req: IncomingMessage, socket: Duplex, head: Buffer) => void) | null
}

/** The HTTP server: time limits, and an answer with our headers also to what cannot be read as a request. */
export function createHttpServer({ handler, headers, upgrade }: ServerOptions): Server {
  const server = createServer(
    {
      headersTimeout: 30_000,
      requestTimeout: 120_000, // an upload on a slow line; other bodies have 30 s (body-limit.ts)
      keepAliveTimeout: 65_000, // longer than the 60 s that proxies keep idle connections
      connectionsCheckingInterval: 5_000,
    },
    handler,
  )
  server.maxHeadersCount = 100
  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const isLocal =
      isLoopbackAddress(req.socket.remoteAddress) &&
      hostKind(req.headers.host ?? '', 'http://none.invalid') === 'loopback'
    if (upgrade && isLocal) upgrade(req, socket, head)
    else answerRaw(socket, { status: 400 }, headers)
  })
  server.on('connect', (_req: IncomingMessage, socket: Duplex) => answerRaw(socket, { status: 405 }, headers))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
    answerRaw(socket, { status }, headers)
  })
  return server
}
