import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeStore } from '@/db/client'
import { migrate } from '@/db/migrate'
import { setStoreFile } from '@/db/open'
import { setClock } from '@/lib/clock'
import { isAppError } from '@/lib/errors'
import { listAddresses } from './addresses'
import { Comparer, story, type Difference } from './compare'
import { resetStore } from './reset'
import { startServers, type Servers } from './servers'
import type { Choice, Verb } from './verb'
import { PAPER_VERBS } from './verbs-paper'
import { READER_VERBS } from './verbs-readers'
import { STORY_VERBS } from './verbs-stories'
import { TIME_VERBS } from './verbs-time'
import { AT, layWorld } from './world'

const VERBS: Record<string, Verb> = { ...STORY_VERBS, ...PAPER_VERBS, ...READER_VERBS }
export const VERB_NAMES = [...Object.keys(VERBS), ...Object.keys(TIME_VERBS)]

/** Pages are held against fresh ones after so many steps, after the last one, and whenever time has passed. */
const STRIDE = 2
/** A verb that is refused is tried again with other things. */
const TRIES = 8

export type Step = Choice & { verb: string }

/** A kept page was not what a fresh render gives, after these steps. */
export class Stale extends Error {
  constructor(
    words: string,
    readonly steps: readonly Step[],
  ) {
    super(words)
  }
}

/** The small paper, served; steps are taken in it and after each its pages are held against fresh ones. */
export class Paper {
  /** How often each verb was done, and not refused. */
  readonly done = new Map<string, number>()
  private now = AT
  private readonly comparer: Comparer

  private constructor(
    readonly servers: Servers,
    private readonly dataDir: string,
  ) {
    this.comparer = new Comparer(servers)
  }

  static async open(port: number): Promise<Paper> {
    const dataDir = join(mkdtempSync(join(tmpdir(), 'broadsheet-cache-')), 'data')
    mkdirSync(dataDir)
    // Secrets are made in this folder too: replies of this process and of the workers are signed alike.
    process.env.DATA_DIR = dataDir
    const file = join(dataDir, 'broadsheet.db')
    setStoreFile(file)
    setClock(AT)
    migrate(file)
    await layWorld()
    await closeStore()
    copyFileSync(file, join(dataDir, 'template.db'))
    return new Paper(await startServers(dataDir, port, AT), dataDir)
  }

  get compared(): number {
    return this.comparer.compared
  }

  /** The paper as it was laid in. */
  async reset(): Promise<void> {
    await resetStore(this.dataDir, join(this.dataDir, 'template.db'))
    this.now = AT
    await this.servers.stand(AT)
  }

  /**
   * Take the steps in a paper that is as it was laid in. Addresses stay known once they are, so that what has moved or
   * gone is asked for too. @throws Stale, in words
   */
  async walk(steps: readonly Step[]): Promise<void> {
    await this.reset()
    const known = new Set<string>()
    const words: string[] = []
    await this.demandTruth(known, words, [])
    for (const [at, step] of steps.entries()) {
      const isDue = at % STRIDE === STRIDE - 1 || at === steps.length - 1
      for await (const said of this.take(step)) {
        words.push(said)
        if (step.verb in TIME_VERBS) await this.demandTruth(known, words, steps.slice(0, at + 1))
      }
      if (isDue) await this.demandTruth(known, words, steps.slice(0, at + 1))
    }
  }

  async close(): Promise<void> {
    this.servers.stop()
    await closeStore()
    setStoreFile(null)
    delete process.env.DATA_DIR
    rmSync(join(this.dataDir, '..'), { recursive: true, force: true })
  }

  private async *take({ verb, ...choice }: Step): AsyncGenerator<string> {
    const time = TIME_VERBS[verb]
    if (time)
      for (const at of await time(choice, this.now)) {
        this.now = at
        await this.servers.stand(at)
        this.count(verb)
        yield `wait until ${at.toISOString()}`
      }
    else {
      const said = await this.act(VERBS[verb]!, choice)
      if (said === null) return
      this.count(verb)
      yield `${verb}: ${said}`
    }
  }

  /** Null when there was nothing that it could be done to: then nothing has changed. */
  private async act(verb: Verb, { pick, word }: Choice): Promise<string | null> {
    for (let more = 0; more < TRIES; more++)
      try {
        return await verb({ pick: pick + more, word: word + more }, { servers: this.servers, now: () => this.now })
      } catch (error) {
        if (!isAppError(error)) throw error
      }
    return null
  }

  private count(verb: string): void {
    this.done.set(verb, (this.done.get(verb) ?? 0) + 1)
  }

  private async demandTruth(known: Set<string>, words: readonly string[], steps: readonly Step[]): Promise<void> {
    for (const address of await listAddresses()) known.add(address)
    const found: Difference[] = await this.comparer.differences([...known])
    if (found.length > 0) throw new Stale(story(words, found), steps)
  }
}
