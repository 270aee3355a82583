/** Where saving stands; each is told in words by save-words.ts. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'failed'; message: string; retries: boolean }
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'conflict'; message: string }

export type SaveReason = 'autosave' | 'save'
export type SaveAnswer =
  | { ok: true; revisionId: string; savedAt: string }
  | { ok: false; code: string; message: string; fields?: Readonly<Record<string, string>> }

type Settings<Content> = {
  /** The revision that the first save builds on. */
  base: string
  savedAt: string
  /** Sends one version. A rejected promise means that nothing came back. */
  send: (content: Content, base: string, reason: SaveReason) => Promise<SaveAnswer>
  isOnline: () => boolean
  onState: (state: SaveState) => void
  /** A version was acknowledged and no newer one waits. */
  onAllSaved: () => void
}

export const SAVE_DELAY_MS = 1_200
/** Somebody who never pauses is saved all the same. */
export const LONGEST_WAIT_MS = 8_000
const FIRST_RETRY_MS = 3_000
const LONGEST_RETRY_MS = 30_000

/**
 * Saves the newest version, one at a time, a moment after the last change. Nothing is sent while a clash waits
 * for a decision; what could not be sent stays pending and is tried again.
 */
export class Autosave<Content> {
  state: SaveState
  #settings: Settings<Content>
  #base: string
  #pending: { content: Content } | null = null
  /** Sent, and perhaps stored, but never answered: sent again before anything newer, so that it is no clash with oneself. */
  #unanswered: { content: Content } | null = null
  #pendingSince = 0
  #running: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #retryMs = FIRST_RETRY_MS

  constructor(settings: Settings<Content>) {
    this.#settings = settings
    this.#base = settings.base
    this.state = { kind: 'saved', at: settings.savedAt }
  }

  get base(): string {
    return this.#base
  }

  get hasUnsaved(): boolean {
    return this.#pending !== null || this.#running !== null
  }

  /** A newer version exists. */
  change(content: Content): void {
    if (this.#pending === null) this.#pendingSince = Date.now()
    this.#pending = { content }
    if (this.state.kind === 'conflict' || this.state.kind === 'signed-out') return
    if (this.#running === null && this.state.kind === 'saved') this.#tell({ kind: 'waiting' })
    const left = this.#pendingSince + LONGEST_WAIT_MS - Date.now()
    this.#schedule(Math.max(0, Math.min(SAVE_DELAY_MS, left)))
  }

  /** Save what is pending at once. True when everything that was typed is on the server. */
  async saveNow(reason: SaveReason = 'save'): Promise<boolean> {
    clearTimeout(this.#timer)
    if (this.state.kind === 'conflict') return false
    this.#running ??= this.#run(reason).finally(() => (this.#running = null))
    await this.#running
    return this.#pending === null && this.state.kind === 'saved'
  }

  /** After a clash: build on this revision from now on, and save what is pending on top of it. */
  async rebase(revisionId: string): Promise<boolean> {
    this.#base = revisionId
    this.#tell({ kind: 'waiting' })
    return this.saveNow('save')
  }

  /**
   * The server has all of this window, and another revision on top of it, which the next save builds on. False when
   * something was typed meanwhile: then nothing is taken over, and the typed words meet the newer revision as a clash,
   * where the person chooses.
   */
  adopt({ revisionId, savedAt }: { revisionId: string; savedAt: string }): boolean {
    if (this.hasUnsaved) return false
    this.#base = revisionId
    this.#tell({ kind: 'saved', at: savedAt })
    return true
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  async #run(reason: SaveReason): Promise<void> {
    while (this.#pending !== null) {
      const sent = this.#unanswered ?? this.#pending
      this.#tell({ kind: 'saving' })
      const answer = await this.#settings.send(sent.content, this.#base, reason).catch(() => null)
      this.#unanswered = answer === null ? sent : null
      if (answer === null) return this.#wait()
      if (!answer.ok) return this.#refused(answer)
      this.#retryMs = FIRST_RETRY_MS
      this.#base = answer.revisionId
      if (this.#pending === sent) this.#pending = null
      else this.#pendingSince = Date.now()
      this.#tell({ kind: 'saved', at: answer.savedAt })
    }
    if (this.state.kind === 'saved') this.#settings.onAllSaved()
  }

  #wait(): void {
    const offline = !this.#settings.isOnline()
    const message = 'the server did not answer. Your words are kept on this computer'
    this.#tell(offline ? { kind: 'offline' } : { kind: 'failed', message, retries: true })
    this.#schedule(this.#retryMs)
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS)
  }

  #refused({ code, message, fields }: Extract<SaveAnswer, { ok: false }>): void {
    if (code === 'conflict') return this.#tell({ kind: 'conflict', message })
    if (code === 'unauthenticated') return this.#tell({ kind: 'signed-out' })
    const first = Object.values(fields ?? {})[0] // the words of a schema that has none of its own say nothing
    this.#tell({ kind: 'failed', message: first && !first.startsWith('Invalid') ? first : message, retries: false })
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.saveNow('autosave'), ms)
  }

  #tell(state: SaveState): void {
    this.state = state
    this.#settings.onState(state)
  }
}
