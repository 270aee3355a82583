import { Agent, request, type OutgoingHttpHeaders } from 'node:http'

/** What a page is, and the id under which the server's log knows the request. */
export type Shown = { status: number; headers: string[]; body: string; requestId: string }
type Sent = { method?: string; headers?: OutgoingHttpHeaders; body?: string }

/** These say when and over which line it came, nothing of the page; the ETag is a hash of the body, which is compared. */
const OF_THE_LINE = new Set(['date', 'x-request-id', 'connection', 'keep-alive', 'etag'])
/** What is not found begins a look for what was meant, and a worker lets ten of each kind begin in a second. */
const LOOKS_A_SECOND = 8
/** Also told by the address: `/search` is another kind of look. */
const kindOf = (path: string) => (path.startsWith('/search') ? 'search' : 'address')

/** One connection that stays open: all it asks is answered by the same worker, one after another. */
export class Connection {
  readonly ids: string[] = []
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 })
  private readonly looks = { search: [] as number[], address: [] as number[] }

  constructor(
    readonly name: string,
    private readonly port: number,
    private readonly host: string,
  ) {}

  /** What is at an address now; when it may have nothing, not before there is room for a look. */
  async get(path: string, mayLook: boolean): Promise<Shown> {
    if (mayLook) await this.waitForRoom(kindOf(path))
    return this.send(path)
  }

  /** Any request. */
  send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Shown> {
    return new Promise((resolve, reject) => {
      const all = {
        host: this.host,
        ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
        ...headers,
      }
      const options = { host: '127.0.0.1', port: this.port, path, method, agent: this.agent, headers: all }
      const outgoing = request(options, (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const requestId = String(incoming.headers['x-request-id'])
          this.ids.push(requestId)
          resolve({
            status: incoming.statusCode ?? 0,
            headers: Object.entries(incoming.headers)
              .filter(([name]) => !OF_THE_LINE.has(name))
              .map(([name, value]) => `${name}: ${String(value)}`)
              .sort(),
            body: Buffer.concat(chunks).toString('utf8'),
            requestId,
          })
        })
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  }

  close(): void {
    this.agent.destroy()
  }

  private async waitForRoom(kind: ReturnType<typeof kindOf>): Promise<void> {
    for (;;) {
      const now = performance.now()
      this.looks[kind] = this.looks[kind].filter((at) => now - at < 1_000)
      if (this.looks[kind].length < LOOKS_A_SECOND) break
      await new Promise((done) => setTimeout(done, 1_010 - (now - this.looks[kind][0]!)))
    }
    this.looks[kind].push(performance.now())
  }
}
