import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RenderRecord } from '@/lib/tags'

/** One request and its response on their way through the server. */
export type Exchange = {
  req: IncomingMessage
  res: ServerResponse
  /** The request's id, in the log, on error pages and in `x-request-id`. */
  id: string
  /** Headers that the response will carry whatever is written to it. May be changed until its head is sent. */
  fixed: Record<string, string>
  /** What a page rendered straight to this response wishes for. */
  record: RenderRecord
  /** What the page cache had to do with it, for the log. */
  cache: 'hit' | 'miss' | 'bypass'
}

/** The request handler of Next.js. */
export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>
