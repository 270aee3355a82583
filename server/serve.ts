import { EventEmitter } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { closeStore } from '@/db/client'
import type { Env } from '@/lib/env'
import { log } from '@/lib/log'
import { renderAsset, UNCHANGING } from './asset'
import { renderDetached, type RenderRequest } from './detached-render'
import { drain } from './drain'
import { originHeaders } from './edge'
import type { NextHandler } from './exchange'
import { canWork, Readiness } from './health'
import { createHttpServer } from './http-server'
import { Maintenance } from './maintenance'
import { PageCache } from './page-cache'
import { keepPaperName } from './paper-name'
import { listPublicFiles } from '@/lib/public-files'
import { renderReaderPage } from './reader-page'
import { createRequestHandler, type PageSource } from './request-handler'
import { securityHeaders } from './security-headers'
import { openTagFeed } from '@/db/tag-feed'

const MAX_PAGE_BYTES = 128 * 1024 * 1024
const MAX_DEV_DRAIN_MS = 1_000 // an open reload socket would hold it for ever
const MAX_ASSET_BYTES = 64 * 1024 * 1024

export type Running = { port: number; stop: () => Promise<void> }

/**
 * Start Next.js and serve it, in this process. Resolves once it listens. Without `keepsPages` each reader page is made
 * anew for each request, as in development: what is kept is held against that.
 */
export async function serve(
  env: Env,
  { dev, keepsPages = !dev }: { dev: boolean; keepsPages?: boolean },
): Promise<Running> {
  const dir = process.cwd()
  const sockets = new EventEmitter() as unknown as Server // Next.js attaches its own upgrade listener to this one
  const { default: next } = await import('next')
  // This name may open the reload socket of development; `localhost` always may.
  const app = next({ dev, dir, hostname: '127.0.0.1', port: env.port, httpServer: sockets, quiet: true })
  await app.prepare()
  const nextHandler: NextHandler = app.getRequestHandler()
  const render = (request: RenderRequest) => renderDetached(nextHandler, request)

  const headers = { isHttps: env.siteUrl.startsWith('https:'), dev }
  const fixed = securityHeaders(headers)
  const requestHeaders = { ...originHeaders(env.siteUrl), accept: 'text/html', 'user-agent': 'broadsheet' }
  const renderPage = (key: string) => renderReaderPage(key, { render, requestHeaders, fixed, log })
  const uncached: PageSource = { find: () => null, make: renderPage }
  const lifecycle = { isDraining: false }
  const forgetName = keepPaperName()
  const handler = createRequestHandler({
    edge: {
      siteOrigin: env.siteUrl,
      trustedProxies: env.trustedProxies,
      publicFiles: listPublicFiles(join(dir, 'public')),
      dev,
    },
    headers,
    pages: keepsPages
      ? new PageCache({ feed: openTagFeed(), maxBytes: MAX_PAGE_BYTES, render: renderPage, log })
      : uncached,
    assets: dev
      ? null
      : new PageCache({
          feed: UNCHANGING,
          maxBytes: MAX_ASSET_BYTES,
          render: (key) => renderAsset(key, render, fixed),
          log,
        }),
    next: nextHandler,
    render,
    maintenance: new Maintenance(env.dataDir),
    readiness: new Readiness(() => canWork(env.dataDir)),
    mediaDir: join(env.dataDir, 'media'),
    lifecycle,
    log,
  })
  const server = createHttpServer({
    handler,
    headers,
    upgrade: dev ? (req, socket, head) => sockets.emit('upgrade', req, socket, head) : null,
  })
  await listen(server, env)
  const { port } = server.address() as AddressInfo
  process.env.__NEXT_PRIVATE_ORIGIN = `http://127.0.0.1:${port}` // where Next.js calls itself, never a Host header (trust.md F8)

  const stop = async () => {
    lifecycle.isDraining = true
    forgetName()
    if (!(await drain(server, dev ? MAX_DEV_DRAIN_MS : undefined))) log.warn('some requests were cut off')
    await closeStore()
  }
  return { port, stop }
}

function listen(server: Server, { port, host }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
