import type { Connection, Shown } from './connection'
import type { Servers } from './servers'

const CONTEXT_BEFORE = 60
const CONTEXT_AFTER = 140
const MOST_NAMED = 6
const ROOM_AGAIN_MS = 1_100

export type Difference = { address: string; worker: string; hint: string }

/** Asks both workers and the server that keeps nothing for each address, and says where the bytes differ. */
export class Comparer {
  compared = 0
  /** Those that were not found when they were last asked for. */
  private readonly missing = new Set<string>()

  constructor(private readonly servers: Servers) {}

  /**
   * A page made while there was no room for a look is not kept, and looks the same as stale once: what differs is asked for
   * again when there is room, and a page that is kept differs still.
   */
  async differences(addresses: readonly string[]): Promise<Difference[]> {
    const first = await this.compare(addresses)
    if (first.length === 0) return first
    await new Promise((done) => setTimeout(done, ROOM_AGAIN_MS))
    return this.compare([...new Set(first.map(({ address }) => address))])
  }

  private async compare(addresses: readonly string[]): Promise<Difference[]> {
    const { workers, fresh } = this.servers
    const [truth, ...kept] = await Promise.all([fresh, ...workers].map((line) => this.ask(line, addresses)))
    return addresses.flatMap((address, at) => {
      const right = truth![at]!
      if (right.status === 404) this.missing.add(address)
      else this.missing.delete(address)
      return workers.flatMap((worker, index) => {
        this.compared++
        const hint = hintOf(kept[index]![at]!, right)
        return hint === null ? [] : { address, worker: worker.name, hint }
      })
    })
  }

  private async ask(line: Connection, addresses: readonly string[]): Promise<Shown[]> {
    const shown: Shown[] = []
    for (const address of addresses)
      shown.push(await line.get(address, this.missing.has(address) || address.startsWith('/search?q')))
    return shown
  }
}

/** Null when status, headers and body are the same; else where they part. */
function hintOf(kept: Shown, fresh: Shown): string | null {
  if (kept.status !== fresh.status) return `status: kept ${kept.status}, fresh ${fresh.status}`
  const [one, other] = [inOrder(kept.body), inOrder(fresh.body)]
  if (one !== other) {
    let at = 0
    while (one[at] === other[at]) at++
    const part = (body: string) => JSON.stringify(body.slice(Math.max(0, at - CONTEXT_BEFORE), at + CONTEXT_AFTER))
    return `from character ${at} on\n      kept  …${part(one)}\n      fresh …${part(other)}`
  }
  if (kept.headers.join('\n') === fresh.headers.join('\n')) return null
  const only = (a: Shown, b: Shown) => a.headers.filter((line) => !b.headers.includes(line)).join('; ')
  return `headers: kept ${only(kept, fresh)}; fresh ${only(fresh, kept)}`
}

/**
 * The one thing that may differ: React writes the title and the hints for fonts into the head in the order in which they
 * are ready. So the head's tags are sorted; every other byte stands as it came.
 */
function inOrder(body: string): string {
  const end = body.indexOf('</head>')
  if (end < 0) return body
  return body.slice(0, end).split(/(?=<)/).sort().join('') + body.slice(end)
}

/** What a person needs to see first: what was done, then where a page lies. */
export function story(done: readonly string[], differences: readonly Difference[]): string {
  const steps = done.map((words, at) => `  ${at + 1}. ${words}`)
  const places = differences.map(({ address, worker }) => `${address} (${worker})`)
  const more = places.length > MOST_NAMED ? ` and ${places.length - MOST_NAMED} more` : ''
  return [
    'A kept page is not what a fresh render gives.',
    ...steps,
    `  Then differ: ${places.slice(0, MOST_NAMED).join(', ')}${more}`,
    `  ${differences[0]!.address}: ${differences[0]!.hint}`,
  ].join('\n')
}
