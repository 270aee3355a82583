import type { Logger } from 'pino'
import { nowMs } from '@/lib/clock'
import { readBody } from './body-limit'
import { makePage } from './cached-page'
import type { Rendered, RenderRequest } from './detached-render'
import type { Exchange } from './exchange'
import { giveBackHtml, typedFields } from './give-back'
import { sendPlain } from './plain-page'
import { finishReaderPage } from './reader-page'
import { isStoryPath } from './route-kind'
import { sendPage } from './send-page'

/** Tells the reply route which story an old form was on. */
const STORY_PATH_HEADER = 'x-broadsheet-story-path'

export type FormPost = {
  exchange: Exchange
  /** The URL for Next.js. */
  url: string
  /** The decoded path. */
  path: string
  limit: number
  isReaderPage: boolean
  render: (request: RenderRequest) => Promise<Rendered>
  isDraining: boolean
  log: Logger
}

/**
 * Take a form post with its body in memory, so that nothing typed is lost when the page it came from is older than
 * the running build (ids of server actions change with builds, and Next.js then answers 409): a reply goes on to the
 * route that knows its fields by name, any other form is given back to be copied. So is one that ends in a fault.
 */
export async function takeFormPost(post: FormPost): Promise<void> {
  const { exchange, log } = post
  const body = await readBody(exchange.req, post.limit)
  const { 'transfer-encoding': _chunked, ...given } = exchange.req.headers
  const headers = { ...given, 'content-length': String(body.length) }
  const contentType = headers['content-type'] ?? ''
  const fromMs = nowMs()
  const answer = await attempt(post, { method: 'POST', url: post.url, headers, body })
  let final: Rendered | null = answer
  let isFault = answer === null || answer.status >= 500
  const isOld = answer !== null && isUnknownAction(answer, post)
  if (isOld && post.isReaderPage && isStoryPath(post.path)) {
    log.info({ id: exchange.id }, 'a reply from a page of an older build')
    const again = { ...headers, [STORY_PATH_HEADER]: post.url.split('?')[0] }
    const second = await attempt(post, { method: 'POST', url: '/api/replies', headers: again, body })
    isFault = second === null || second.status >= 500
    final = second && second.status !== 404 ? second : null
  } else if (isOld) final = null
  // A fault may have come after the words were written: we cannot say that they were not.
  if (final === null || isFault) {
    return sendPlain(
      exchange,
      isFault ? 500 : 409,
      giveBackHtml(exchange.id, await typedFields(body, contentType), isFault),
    )
  }
  const { 'x-request-id': _id, ...fixed } = exchange.fixed // sendPage adds the id
  const page = post.isReaderPage
    ? await finishReaderPage(final, { fixed, log }, fromMs, 'answers a post')
    : await makePage({
        ...final,
        status: final.status === 200 ? (final.record.status ?? 200) : final.status,
        headers: passedOn(final.headers),
        cacheControl: 'no-store',
        fixed,
        fromMs,
        dueAtMs: null,
        unstorable: 'private',
      })
  sendPage(exchange, page, post.isDraining)
}

async function attempt(post: FormPost, request: RenderRequest): Promise<Rendered | null> {
  try {
    return await post.render(request)
  } catch (error) {
    post.log.error({ err: error, id: post.exchange.id }, 'a form post failed')
    return null
  }
}

function isUnknownAction({ status, headers }: Rendered, { isReaderPage, path }: FormPost): boolean {
  if (headers['x-nextjs-action-not-found'] !== undefined || status === 409) return true
  return status === 404 && isReaderPage && isStoryPath(path)
}

/** The headers of a private answer, without those of the connection, which are ours to write. */
function passedOn(headers: Rendered['headers']): Rendered['headers'] {
  const {
    'transfer-encoding': _te,
    connection: _c,
    'keep-alive': _ka,
    'content-length': _cl,
    vary: _v,
    etag: _e,
    ...rest
  } = headers
  return Object.fromEntries(
    Object.entries(rest).filter(([name]) => !name.startsWith('x-nextjs') && name !== 'cache-control'),
  )
}
