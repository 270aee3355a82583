import { mkdtempSync, rmSync } from 'node:fs'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { log } from '@/lib/log'
import { renderAsset, UNCHANGING } from './asset'
import { renderDetached, type RenderRequest } from './detached-render'
import type { NextHandler } from './exchange'
import { Readiness } from './health'
import { createHttpServer } from './http-server'
import type { Maintenance } from './maintenance'
import { PageCache } from './page-cache'
import { renderReaderPage } from './reader-page'
import { createRequestHandler } from './request-handler'
import { securityHeaders } from './security-headers'
import { openTagFeed } from '@/db/tag-feed'

type Answer = { status: number; headers: IncomingHttpHeaders; raw: string[]; body: Buffer; text: string }
export type TestSite = {
  server: Server
  lifecycle: { isDraining: boolean }
  mediaDir: string
  get: (path: string, options?: Ask) => Promise<Answer>
  raw: (text: string) => Promise<string>
  close: () => Promise<void>
}
type Ask = { method?: string; headers?: Record<string, string>; body?: string | Buffer; chunked?: boolean }

/** Test only: the server with everything but Next.js, listening on a free port. */
export async function startTestSite(
  next: NextHandler,
  options: {
    isHttps?: boolean
    isReady?: () => Promise<boolean>
    assets?: string[]
    maintenance?: Pick<Maintenance, 'get'>
  } = {},
): Promise<TestSite> {
  const headers = { isHttps: options.isHttps ?? false, dev: false }
  const fixed = securityHeaders(headers)
  const siteOrigin = options.isHttps ? 'https://ledger.example' : 'http://ledger.example'
  const render = (asked: RenderRequest) => renderDetached(next, asked)
  const mediaDir = mkdtempSync(join(tmpdir(), 'broadsheet-media-'))
  const lifecycle = { isDraining: false }
  const feed = openTagFeed()
  const handler = createRequestHandler({
    edge: { siteOrigin, trustedProxies: 0, publicFiles: new Set(options.assets), dev: false },
    headers,
    pages: new PageCache({
      feed,
      maxBytes: 10_000_000,
      log,
      render: (key) => renderReaderPage(key, { render, requestHeaders: { host: 'ledger.example' }, fixed, log }),
    }),
    assets: new PageCache({
      feed: UNCHANGING,
      maxBytes: 10_000_000,
      log,
      render: (key) => renderAsset(key, render, fixed),
    }),
    next,
    render,
    maintenance: options.maintenance ?? { get: () => null },
    readiness: new Readiness(options.isReady ?? (() => Promise.resolve(true))),
    mediaDir,
    lifecycle,
    log,
  })
  const server = createHttpServer({ handler, headers, upgrade: null })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    server,
    lifecycle,
    mediaDir,
    get: (path, ask = {}) => send(port, path, ask),
    raw: (text) => sendRaw(port, text),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      feed.close()
      rmSync(mediaDir, { recursive: true, force: true })
    },
  }
}

function send(port: number, path: string, { method = 'GET', headers = {}, body, chunked }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body !== undefined && !chunked ? { 'content-length': String(Buffer.byteLength(body)) } : {}
    const req = request({ port, path, method, headers: { host: 'ledger.example', ...length, ...headers } }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.once('error', reject)
      res.once('end', () => {
        const whole = Buffer.concat(chunks)
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          raw: res.rawHeaders,
          body: whole,
          text: whole.toString(),
        })
      })
    })
    req.once('error', reject)
    req.end(body)
  })
}

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.once('error', reject)
    socket.once('close', () => resolve(answer))
  })
}
