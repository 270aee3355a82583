import {
  IncomingMessage,
  ServerResponse,
  type IncomingHttpHeaders,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
} from 'node:http'
import { Socket } from 'node:net'
import { newRenderRecord, renderStorage, type RenderRecord } from '@/lib/tags'
import type { NextHandler } from './exchange'

export type RenderRequest = { method: 'GET' | 'POST'; url: string; headers: IncomingHttpHeaders; body?: Buffer }
export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: Buffer; record: RenderRecord }

const MAX_RENDER_MS = 30_000

/**
 * Ask Next.js for a page and collect the whole answer, detached from any client: it goes on when the reader who
 * caused it leaves, knows no header of theirs, and is never compressed twice. Records the tags it depends on.
 * Rejects when Next.js throws or takes longer than 30 s.
 */
export function renderDetached(handler: NextHandler, request: RenderRequest): Promise<Rendered> {
  const record = newRenderRecord()
  const req = new IncomingMessage(new Socket())
  Object.assign(req, { method: request.method, url: request.url, headers: { ...request.headers }, httpVersion: '1.1' })
  req.headers['accept-encoding'] = 'identity'
  if (request.body) req.push(request.body)
  req.push(null)
  req.complete = true
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page took longer than 30 s')), MAX_RENDER_MS).unref()
    const res = new CollectedResponse(req, (status, headers, body) => {
      clearTimeout(timer)
      resolve({ status, headers, body, record })
    })
    renderStorage
      .run(record, () => handler(req, res))
      .catch((error: unknown) => {
        clearTimeout(timer)
        reject(error instanceof Error ? error : new Error(String(error)))
      })
  })
}

type Collected = (status: number, headers: OutgoingHttpHeaders, body: Buffer) => void

/** A response that keeps what is written to it. Never assigned to a socket. */
class CollectedResponse extends ServerResponse {
  private readonly chunks: Buffer[] = []

  constructor(
    req: IncomingMessage,
    private readonly done: Collected,
  ) {
    super(req)
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const given = rest.find((part) => typeof part === 'object' && part !== null)
    for (const [name, value] of Object.entries((given ?? {}) as OutgoingHttpHeaders))
      if (value !== undefined) this.setHeader(name, value as OutgoingHttpHeader)
    return this
  }

  override flushHeaders(): void {}

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.keep(chunk, rest[0])
    const done = rest.find((part) => typeof part === 'function') as (() => void) | undefined
    if (done) process.nextTick(done)
    return true
  }

  override end(...args: unknown[]): this {
    if (this.finished) return this
    if (typeof args[0] !== 'function') this.keep(args[0], args[1])
    this.finished = true
    this.done(this.statusCode, this.getHeaders(), Buffer.concat(this.chunks))
    const done = args.find((part) => typeof part === 'function') as (() => void) | undefined
    process.nextTick(() => {
      this.emit('finish')
      done?.()
      this.emit('close')
    })
    return this
  }

  private keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === 'string') this.chunks.push(Buffer.from(chunk, encoding as BufferEncoding | undefined))
    else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk))
  }
}
