import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { E2E_PORT } from './site'

type Sent = {
  method?: string
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
  port?: number
}
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }

/** One request as it stands, on a connection of its own: connections go to the workers in turn. */
export function send(
  path: string,
  { method = 'GET', headers = {}, body, port = E2E_PORT }: Sent = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        agent: false,
        headers: { host: `localhost:${port}`, ...(body && { 'content-length': Buffer.byteLength(body) }), ...headers },
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const whole = Buffer.concat(chunks)
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: whole,
            text: whole.toString('utf8'),
          })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** The same request of every worker: twice as many as there are, in turn. */
export async function sendToAll(path: string): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let i = 0; i < 4; i++) answers.push(await send(path))
  return answers
}

/** A form as a browser without scripts posts it. */
export function multipart(fields: Record<string, string>): { headers: OutgoingHttpHeaders; body: string } {
  const boundary = 'journeys-boundary'
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: `${parts.join('')}--${boundary}--\r\n`,
  }
}
