import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { newRenderRecord, renderStorage } from '@/lib/tags'
import { logAccess } from './access-log'
import { assetKey } from './asset'
import { announcesTooMuch, bodyLimit, BodyRefused, readBody, watchBody } from './body-limit'
import type { CachedPage } from './cached-page'
import type { Rendered, RenderRequest } from './detached-render'
import { inspect, type Accepted, type EdgeSettings } from './edge'
import type { Exchange, NextHandler } from './exchange'
import { takeFormPost } from './form-post'
import type { Readiness } from './health'
import { typedFields } from './give-back'
import { maintenanceHtml, RETRY_AFTER_S, type Closure, type Maintenance } from './maintenance'
import { serveMedia } from './media'
import { pageKey } from './page-key'
import { refuse, sendPlain } from './plain-page'
import { renderReaderPage } from './reader-page'
import { isPreviewPath } from './route-kind'
import { guardHeaders, noncePolicy, securityHeaders, type HeaderSettings } from './security-headers'
import { sendPage } from './send-page'

/** What the handler asks for pages: the cache, or in development a renderer that keeps nothing. */
export type PageSource = { find(key: string): CachedPage | null; make(key: string): Promise<CachedPage> }

export type HandlerOptions = {
  edge: EdgeSettings
  headers: HeaderSettings
  pages: PageSource
  /** Null in development, where Next.js serves its own files as they change. */
  assets: PageSource | null
  next: NextHandler
  render: (request: RenderRequest) => Promise<Rendered>
  readiness: Readiness
  maintenance: Pick<Maintenance, 'get'>
  mediaDir: string
  lifecycle: { isDraining: boolean }
  log: Logger
}

/** Headers by which a script asks for parts of a page; a reader only ever gets HTML. */
const ROUTER_HEADER = /^(?:rsc|next-router-.*|next-url|next-action)$/
const FOR_ONE = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex' }
const ROUTER_PATH = /\.rsc$|\.segments\/|\/_(?:not-found|global-error)$/

/** The whole way of a request: edge checks, then health, files, the page cache, or Next.js. */
export function createRequestHandler(options: HandlerOptions): (req: IncomingMessage, res: ServerResponse) => void {
  const { edge, lifecycle, log } = options
  const fixed = securityHeaders(options.headers)
  return (req, res) => {
    const id = randomUUID()
    const exchange: Exchange = {
      req,
      res,
      id,
      fixed: { ...fixed, 'x-request-id': id },
      record: newRenderRecord(),
      cache: 'bypass',
    }
    res.on('error', () => {}) // the client went away
    guardHeaders(exchange, () => lifecycle.isDraining)
    const arrival = {
      method: req.method ?? '',
      url: req.url,
      headers: req.headers,
      remoteAddress: req.socket.remoteAddress,
      id,
    }
    const accepted = inspect(arrival, edge)
    if ('status' in accepted) {
      logAccess(exchange, (req.url ?? '').split('?')[0]!, null, log)
      return turnAway(exchange, accepted.status)
    }
    logAccess(exchange, accepted.target.path, accepted.kind, log)
    answer(exchange, accepted, options).catch((error: unknown) => fail(exchange, error, log))
  }
}

async function answer(exchange: Exchange, { target, kind }: Accepted, options: HandlerOptions): Promise<void> {
  const { req } = exchange
  const isReading = req.method === 'GET' || req.method === 'HEAD'
  if (!isReading && announcesTooMuch(req, bodyLimit(target))) throw new BodyRefused(413)
  const closure = isForReaders(target, kind) ? options.maintenance.get() : null
  if (closure) return sendClosed(exchange, target, closure)
  switch (kind) {
    case 'health':
      return sendHealth(exchange, target.path, options)
    case 'media':
      return serveMedia(exchange, target.decodedPath, options.mediaDir)
    case 'asset':
      if (options.assets) return sendKept(exchange, assetKey(target), options.assets, options)
      return toNext(exchange, target, options)
    case 'internal':
      if (options.edge.dev) return toNext(exchange, target, options)
      return refuse(exchange, { status: 404 })
    case 'public':
    case 'receipt':
      return answerReader(exchange, { target, kind }, options)
    case 'api':
      exchange.fixed['cache-control'] = 'no-store'
      return toNext(exchange, target, options)
    case 'private':
      if (isReading && isPreviewPath(target.decodedPath)) return sendForOne(exchange, req.url!, options)
      openPrivate(exchange, options)
      if (
        isReading ||
        req.headers['next-action'] ||
        !isForm(req) ||
        bodyLimit(target) > bodyLimit({ ...target, decodedPath: '/' })
      )
        return toNext(exchange, target, options)
      return post(exchange, { target, url: req.url!, isReaderPage: false }, options)
  }
}

/** What maintenance closes. The newsroom and its doors stay open, and so does what pages are dressed with. */
function isForReaders({ decodedPath }: Accepted['target'], kind: Accepted['kind']): boolean {
  return kind === 'public' || kind === 'receipt' || (kind === 'api' && decodedPath.startsWith('/api/replies'))
}

/** The page for readers while the paper is closed: a form that was sent comes back to be copied. */
async function sendClosed(exchange: Exchange, target: Accepted['target'], closure: Closure): Promise<void> {
  const { req, id } = exchange
  const isReading = req.method === 'GET' || req.method === 'HEAD'
  const body = isReading ? null : await readBody(req, bodyLimit(target))
  const typed = body ? await typedFields(body, req.headers['content-type'] ?? '') : []
  const html = maintenanceHtml(closure, { id, path: target.path, typed })
  sendPlain(exchange, 503, html, { 'retry-after': String(RETRY_AFTER_S) })
}

async function answerReader(exchange: Exchange, { target, kind }: Accepted, options: HandlerOptions): Promise<void> {
  const { req, fixed } = exchange
  if (ROUTER_PATH.test(target.decodedPath)) return refuse(exchange, { status: 404 })
  const isReading = req.method === 'GET' || req.method === 'HEAD'
  const key = kind === 'public' ? pageKey(target) : req.url!
  if (isReading && kind === 'public') return sendKept(exchange, key, options.pages, options)

  fixed['cache-control'] = 'no-store'
  if (kind === 'receipt') Object.assign(fixed, FOR_ONE)
  if (!isReading) {
    dropRouterHeaders(req)
    return post(exchange, { target, url: key, isReaderPage: true }, options)
  }
  return sendForOne(exchange, key, options)
}

/** A page for one person that looks and behaves like those of all readers: stripped as they are, and kept by nobody. */
async function sendForOne(exchange: Exchange, key: string, options: HandlerOptions): Promise<void> {
  const { req, fixed } = exchange
  dropRouterHeaders(req)
  Object.assign(fixed, FOR_ONE)
  const { 'x-request-id': _id, ...rest } = fixed // sendPage adds the id
  const own = { render: options.render, requestHeaders: req.headers, fixed: rest, log: options.log }
  sendPage(exchange, await renderReaderPage(key, own, 'for one person'), options.lifecycle.isDraining)
}

async function sendKept(exchange: Exchange, key: string, pages: PageSource, options: HandlerOptions): Promise<void> {
  const kept = pages.find(key)
  exchange.cache = kept ? 'hit' : 'miss'
  sendPage(exchange, kept ?? (await pages.make(key)), options.lifecycle.isDraining)
}

function dropRouterHeaders(req: IncomingMessage): void {
  for (const name in req.headers) if (ROUTER_HEADER.test(name)) delete req.headers[name]
}

/** A page for one person: a nonce for its scripts, which Next.js takes from the request, and kept by nobody. */
function openPrivate({ req, fixed }: Exchange, { headers }: HandlerOptions): void {
  const nonce = randomBytes(16).toString('base64')
  const policy = noncePolicy(nonce, headers)
  req.headers['content-security-policy'] = policy
  req.headers['x-nonce'] = nonce
  // `same-origin`, not `no-referrer`: with that a browser sends `Origin: null` with the forms of the page.
  Object.assign(fixed, securityHeaders(headers, policy, 'same-origin'), {
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  })
}

async function toNext(exchange: Exchange, target: Accepted['target'], options: HandlerOptions): Promise<void> {
  const { req, res } = exchange
  if (req.method !== 'GET' && req.method !== 'HEAD')
    watchBody(req, bodyLimit(target), (refused) => fail(exchange, refused, options.log))
  await renderStorage.run(exchange.record, () => options.next(req, res))
}

async function post(
  exchange: Exchange,
  form: { target: Accepted['target']; url: string; isReaderPage: boolean },
  { render, lifecycle, log }: HandlerOptions,
): Promise<void> {
  const { target, url, isReaderPage } = form
  const path = target.decodedPath
  await takeFormPost({
    exchange,
    url,
    path,
    limit: bodyLimit(target),
    isReaderPage,
    render,
    isDraining: lifecycle.isDraining,
    log,
  })
}

function isForm(req: IncomingMessage): boolean {
  return /^multipart\/form-data/i.test(req.headers['content-type'] ?? '')
}

async function sendHealth({ req, res, fixed }: Exchange, path: string, options: HandlerOptions): Promise<void> {
  const isReady = path === '/healthz' || (!options.lifecycle.isDraining && (await options.readiness.isReady()))
  const text = path === '/healthz' ? 'ok' : isReady ? 'ready' : 'not ready'
  fixed['cache-control'] = 'no-store'
  res.writeHead(isReady ? 200 : 503, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(text.length),
  })
  res.end(req.method === 'HEAD' ? undefined : text)
}

/** Refuse before the body was read: what is still coming must not be taken for the next request. */
function turnAway(exchange: Exchange, status: Parameters<typeof refuse>[1]['status']): void {
  const { req } = exchange
  const hasBody = req.headers['content-length'] !== undefined || req.headers['transfer-encoding'] !== undefined
  const headers: Record<string, string> = {}
  if (status === 405) headers.allow = 'GET, HEAD, POST'
  if (hasBody) headers.connection = 'close'
  refuse(exchange, { status }, headers)
}

function fail(exchange: Exchange, error: unknown, log: Logger): void {
  if (error instanceof BodyRefused) {
    exchange.res.once('finish', () => exchange.req.destroy())
    return turnAway(exchange, error.status)
  }
  if (exchange.res.destroyed) return
  log.error({ err: error, id: exchange.id }, 'request failed')
  refuse(exchange, { status: 500 })
}
