import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { PLAIN_POLICY, refusalHtml, type Refusal } from './plain-page'
import { securityHeaders, type HeaderSettings } from './security-headers'

/** Answer on a bare socket, where there is no response object: unreadable requests and refused upgrades. */
export function answerRaw(socket: Duplex, refusal: Refusal, settings: HeaderSettings): void {
  if (!socket.writable) return void socket.destroy()
  const id = randomUUID()
  const html = refusalHtml(refusal, id)
  const headers = {
    ...securityHeaders(settings, PLAIN_POLICY),
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(html)),
    'cache-control': 'no-store',
    'x-request-id': id,
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join('')}\r\n${html}`)
}
