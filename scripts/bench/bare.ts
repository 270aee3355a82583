import { fork } from 'node:child_process'
import { request } from 'node:http'
import { join } from 'node:path'

export type Coding = 'gzip' | 'identity'
type Answer = [key: string, status: number, headers: string[], body: string]

/** A bare `node:http` process that serves these paths as the site at `origin` does, the same bytes. */
export async function startBare(
  origin: string,
  paths: string[],
): Promise<{ origin: string; pid: number; stop: () => void }> {
  const child = fork(join(import.meta.dirname, 'bare-server.mjs'), { execArgv: [] })
  const hear = <T>() => new Promise<T>((done) => child.once('message', (message) => done(message as T)))
  const port = await hear<number>()
  const answers: Answer[] = []
  for (const path of paths)
    for (const coding of ['gzip', 'identity'] as const) answers.push(await take(origin, path, coding))
  const ready = hear<string>()
  child.send(answers)
  await ready
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid!, stop: () => child.disconnect() }
}

/** Not by fetch, which would unpack the body. Node adds the date and the connection's headers by itself. */
function take(origin: string, path: string, coding: Coding): Promise<Answer> {
  return new Promise((done, fail) => {
    request(origin + path, { headers: { 'accept-encoding': coding } }, (res) => {
      const chunks: Buffer[] = []
      res
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          const raw = res.rawHeaders
          const headers = raw.filter((_, i) => !/^(date|connection|keep-alive)$/i.test(raw[i - (i % 2)]!))
          done([`${coding} ${path}`, res.statusCode!, headers, Buffer.concat(chunks).toString('base64')])
        })
    })
      .on('error', fail)
      .end()
  })
}
