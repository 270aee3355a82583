import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosave, LONGEST_WAIT_MS, SAVE_DELAY_MS, type SaveAnswer, type SaveState } from './autosave'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An editor's saving with a server whose answers the test gives one by one. */
function desk() {
  const sent: {
    content: string
    base: string
    reason: string
    answer: (answer: SaveAnswer) => void
    fail: () => void
  }[] = []
  const states: SaveState[] = []
  const online = { is: true }
  const onAllSaved = vi.fn()
  const saving = new Autosave<string>({
    base: 'r1',
    savedAt: 't1',
    send: (content, base, reason) =>
      new Promise((resolve, reject) =>
        sent.push({ content, base, reason, answer: resolve, fail: () => reject(new Error('gone')) }),
      ),
    isOnline: () => online.is,
    onState: (state) => states.push(state),
    onAllSaved,
  })
  const saved = (revisionId: string): SaveAnswer => ({ ok: true, revisionId, savedAt: `t-${revisionId}` })
  return { saving, sent, states, online, onAllSaved, saved, kinds: () => states.map(({ kind }) => kind) }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

describe('autosave', () => {
  it('saves within two seconds of the last change, the newest version alone', async () => {
    const { saving, sent, saved, kinds, onAllSaved } = desk()
    saving.change('a')
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS - 1)
    saving.change('ab')
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS)
    expect(SAVE_DELAY_MS).toBeLessThanOrEqual(2_000)
    expect(sent.map(({ content, base, reason }) => [content, base, reason])).toEqual([['ab', 'r1', 'autosave']])
    sent[0]!.answer(saved('r2'))
    await settle()
    expect(kinds()).toEqual(['waiting', 'saving', 'saved'])
    expect(saving.state).toEqual({ kind: 'saved', at: 't-r2' })
    expect(onAllSaved).toHaveBeenCalledOnce()
    expect(saving.hasUnsaved).toBe(false)
  })

  it('has one save in flight and sends the newest state after it, on top of it', async () => {
    const { saving, sent, saved, onAllSaved } = desk()
    saving.change('a')
    void saving.saveNow()
    saving.change('ab')
    saving.change('abc')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent).toHaveLength(1)
    sent[0]!.answer(saved('r2'))
    await settle()
    expect(onAllSaved).not.toHaveBeenCalled()
    expect(sent.slice(1).map(({ content, base }) => [content, base])).toEqual([['abc', 'r2']])
    sent[1]!.answer(saved('r3'))
    await settle()
    expect(saving.base).toBe('r3')
    expect(onAllSaved).toHaveBeenCalledOnce()
  })

  it('saves somebody who never pauses', async () => {
    const { saving, sent } = desk()
    for (let at = 0; at <= LONGEST_WAIT_MS; at += 500) {
      saving.change(`at ${at}`)
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(sent).toHaveLength(1)
  })

  it('keeps what was typed when the line is gone, says so, and tries again', async () => {
    const { saving, sent, saved, online } = desk()
    online.is = false
    saving.change('a')
    const done = saving.saveNow()
    sent[0]!.fail()
    expect(await done).toBe(false)
    expect(saving.state.kind).toBe('offline')
    expect(saving.hasUnsaved).toBe(true)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(sent[1]!.content).toBe('a')
    sent[1]!.answer(saved('r2'))
    await settle()
    expect(saving.state.kind).toBe('saved')
  })

  it('says when the server does not answer although the line is there', async () => {
    const { saving, sent } = desk()
    saving.change('a')
    void saving.saveNow()
    sent[0]!.fail()
    await settle()
    expect(saving.state).toMatchObject({ kind: 'failed', retries: true })
  })

  it('sends again what was never answered before anything newer, so that it does not clash with itself', async () => {
    const { saving, sent, saved, onAllSaved } = desk()
    saving.change('a')
    void saving.saveNow()
    sent[0]!.fail()
    await settle()
    saving.change('ab')
    const done = saving.saveNow()
    expect(sent[1]).toMatchObject({ content: 'a', base: 'r1' })
    sent[1]!.answer(saved('r2'))
    await settle()
    expect(onAllSaved).not.toHaveBeenCalled()
    expect(sent[2]).toMatchObject({ content: 'ab', base: 'r2' })
    sent[2]!.answer(saved('r3'))
    expect(await done).toBe(true)
  })

  it('stops at a clash, keeps what is typed meanwhile, and saves it on top of theirs when told', async () => {
    const { saving, sent, saved } = desk()
    saving.change('mine')
    void saving.saveNow()
    sent[0]!.answer({ ok: false, code: 'conflict', message: 'Newer.' })
    await settle()
    saving.change('mine too')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(saving.state.kind).toBe('conflict')
    const done = saving.rebase('r9')
    expect(sent[1]).toMatchObject({ content: 'mine too', base: 'r9' })
    sent[1]!.answer(saved('r10'))
    expect(await done).toBe(true)
  })

  it('builds on a revision that was brought back', async () => {
    const { saving, sent } = desk()
    expect(saving.adopt({ revisionId: 'r7', savedAt: '2026-06-01T12:00:00.000Z' })).toBe(true)
    expect(saving.state).toEqual({ kind: 'saved', at: '2026-06-01T12:00:00.000Z' })
    saving.change('on top')
    void saving.saveNow()
    expect(sent).toMatchObject([{ content: 'on top', base: 'r7' }])
    await settle()
  })

  it('takes no other words over while something typed is not saved: it meets them as a clash', async () => {
    const { saving, sent } = desk()
    saving.change('typed while the earlier revision was fetched')
    expect(saving.adopt({ revisionId: 'r7', savedAt: '2026-06-01T12:00:00.000Z' })).toBe(false)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent).toHaveLength(1)
    expect(sent[0]!.base).not.toBe('r7')
    sent[0]!.answer({ ok: false, code: 'conflict', message: 'Newer.' })
    await settle()
    expect(saving.state.kind).toBe('conflict')
    expect(saving.hasUnsaved).toBe(true)
  })

  it('waits for somebody to sign in again and then saves', async () => {
    const { saving, sent, saved } = desk()
    saving.change('a')
    void saving.saveNow()
    sent[0]!.answer({ ok: false, code: 'unauthenticated', message: 'Sign in.' })
    await settle()
    expect(saving.state.kind).toBe('signed-out')
    const done = saving.saveNow()
    sent[1]!.answer(saved('r2'))
    expect(await done).toBe(true)
  })

  it('names the field of a refused save', async () => {
    const { saving, sent } = desk()
    saving.change('a')
    void saving.saveNow()
    sent[0]!.answer({ ok: false, code: 'invalid', message: 'Look again.', fields: { headline: 'Too long.' } })
    await settle()
    expect(saving.state).toEqual({ kind: 'failed', message: 'Too long.', retries: false })
  })
})
