import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeSearch } from '@/db/search/search'
import { anyOfText } from '@/db/search/match-text'
import { useTestStore } from '@/db/testing'
import { createAuthor } from '@/features/people/create-author'
import { makeActor, makeDraft, makeSection, publish } from '@/features/stories/testing'
import { newRenderRecord, renderStorage } from '@/lib/tags'
import { Gate } from './gate'
import { likeness } from './likeness'
import { missedSlug, missedWords } from './missed-words'
import { findMeant } from './public-meant'
import { respell } from './respell'

useTestStore()
afterEach(closeSearch)

async function stories(...headlines: string[]): Promise<void> {
  await makeSection('harbour')
  const editor = await makeActor('editor')
  for (const headline of headlines) await publish(editor, await makeDraft(editor, { headline }))
}
const meant = async (path: string) => {
  const { stories: found, areLatest, places } = await findMeant(path.split('/').filter(Boolean))
  return [
    ...(areLatest ? ['latest:'] : []),
    ...found.map(({ headline }) => headline),
    ...places.map(({ name }) => name),
  ]
}

describe('missedWords', () => {
  it.each([
    ['news/2026/council-votes-bathouse', 'council votes bathouse'],
    ['news/2026/11/24/The-Council-Votes.html', 'council votes'],
    ['caf%C3%A9-au-lait', 'café au lait'],
    ['%E6%B5%B7%E3%81%A8%E7%A9%BA', '海と空'],
    ['%ZZ-harbour-%', 'zz harbour'],
    ['%FF%FE-harbour', 'harbour'],
    ['harbour-harbour-HARBOUR', 'harbour'],
    ['a-b-c-2026', ''],
    ['wp-login.php', ''],
    ['.env', ''],
    ['..%2f..%2fetc%2fpasswd', ''],
    ['%00harbour', ''],
  ])('of %s are “%s”', (path, words) => {
    expect(missedWords(path.split('/')).join(' ')).toBe(words)
  })

  it('are few and harmless, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 4 }), (parts) => {
        const words = missedWords(parts)
        expect(words.length).toBeLessThanOrEqual(6)
        expect(words.join('')).not.toMatch(/["*():^\0<>%]/)
        expect(missedSlug(parts)).toMatch(/^[a-z0-9-]*$/)
        expect(anyOfText(words) ?? '""').toMatch(/^"[^"]*"\*?( OR "[^"]*"\*?)*$/)
      }),
    )
  })
})

it('likeness is of pairs of letters', () => {
  expect(likeness('council-votes-bathhouse', 'council-votes-bathhouse')).toBe(1)
  expect(likeness('council-votes-bathouse', 'council-votes-bathhouse')).toBeGreaterThan(0.9)
  expect(likeness('council-votes', 'ferry-late')).toBeLessThan(0.2)
  expect([likeness('', ''), likeness('a', 'b')]).toEqual([0, 0])
})

describe('findMeant', () => {
  it('finds a story by some of its words, one mistyped, from any depth', async () => {
    await stories('Council votes to close the bathhouse', 'Ferry is late again', 'Herring season opens')
    expect(await meant('news/2026/council-votes-bathouse')).toEqual(['Council votes to close the bathhouse'])
    expect(await meant('%66erry-%20late')).toEqual(['Ferry is late again'])
  })

  it('finds the story of that day whose slug is nearly this one, though no word is', async () => {
    await stories('Council votes to close the bathhouse', 'Ferry is late again')
    expect(await meant('harbour/2026/11/24/fery-iss-latte-agian')).toEqual(['Ferry is late again'])
    expect((await meant('harbour/2026/11/23/fery-iss-latte-agian'))[0]).toBe('latest:')
  })

  it('offers the latest, called so, when one word in common is chance', async () => {
    await stories('Nothing left of the herring', 'Ferry is late again')
    expect(await meant('nothing/here')).toEqual(['latest:', 'Ferry is late again', 'Nothing left of the herring'])
    expect(await meant('ferry')).toEqual(['Ferry is late again'])
    expect(await meant('harbour/late-ferries')).toEqual(['Ferry is late again'])
  })

  it('shows six, names a section with nearly this name, and tells nothing that is not published', async () => {
    await stories(...[1, 2, 3, 4, 5, 6, 7].map((n) => `Dredger number ${n} sails`))
    const editor = await makeActor('editor')
    await publish(editor, await makeDraft(editor, { headline: 'Secret dredger' }), '2026-12-01T09:00')
    const found = await meant('dredger-sails')
    expect(found).toHaveLength(6)
    expect(found).not.toContain('Secret dredger')
    expect(await meant('harbor')).toContain('HARBOUR')
  })

  it('names the byline or the topic with nearly this name, once a story shows it', async () => {
    await makeSection('harbour')
    const editor = await makeActor('editor')
    const { authorId } = await createAuthor(await makeActor('admin'), {
      name: 'Ines Ferreira',
      roleLine: '',
      bio: '',
      userId: null,
    })
    const draft = await makeDraft(editor, { headline: 'Ferry', authorIds: [authorId], topicNames: ['Trams'] })
    expect(await meant('author/ines-fereira')).not.toContain('Ines Ferreira')
    expect(await meant('topic/trms')).not.toContain('Trams')
    await publish(editor, draft)
    expect(await meant('author/ines-fereira')).toContain('Ines Ferreira')
    expect(await meant('topic/trms')).toContain('Trams')
    expect((await findMeant(['author', 'ines-fereira'])).words).toBe('ines fereira')
    expect(await meant('hrabour')).toContain('HARBOUR')
  })

  it('looks for no story for an address without words, and is made anew when stories change', async () => {
    await stories('Ferry is late again')
    const probe = newRenderRecord()
    await renderStorage.run(probe, () => findMeant(['wp-login.php']))
    expect([...probe.tags]).toEqual(['site'])
    const record = newRenderRecord()
    await renderStorage.run(record, () => findMeant(['late-ferry']))
    expect([...record.tags]).toContain('front')
  })
})

describe('respell', () => {
  const all = { sectionId: null, sinceMs: null }
  const words = async (typed: string, filters = all) => (await respell(typed, filters))?.q ?? null

  it('puts words that readers have seen in place of slips of the finger', async () => {
    await stories('Council votes to close the bathhouse', 'Ferry is late again', 'The harbour is calm')
    vi.useFakeTimers({ toFake: ['performance'] })
    for (const [typed, meant] of [
      ['Bathouse council', 'bathhouse council'],
      ['harbuor', 'harbour'],
      ['bathhouse', null],
      ['zeppelin', null],
      ['"* NEAR(', null],
      // Each word is near one that is there, and no story has both.
      ['fery harbuor', null],
    ] as const) {
      expect(await words(typed)).toBe(meant)
      vi.advanceTimersByTime(1_000) // the gate lets few in
    }
    vi.useRealTimers()
  })

  it('leaves a right word of a text as it is, and says when only a wider search finds it', async () => {
    await makeSection('harbour')
    const sport = await makeSection('sport', 2)
    const editor = await makeActor('editor')
    await publish(editor, await makeDraft(editor, { headline: 'Ferry is late', sectionId: sport }))
    vi.useFakeTimers({ toFake: ['performance'] })
    expect(await words('fery metre')).toBe('ferry metre')
    vi.advanceTimersByTime(1_000)
    const other = await makeSection('culture', 3)
    expect(await respell('fery', { sectionId: other, sinceMs: null })).toEqual({ q: 'ferry', isWider: true })
    vi.advanceTimersByTime(1_000)
    expect(await respell('fery', { sectionId: sport, sinceMs: null })).toEqual({ q: 'ferry', isWider: false })
    vi.useRealTimers()
  })

  it('tells no word of what is not published', async () => {
    await stories('Ferry is late again')
    await makeDraft(await makeActor('editor'), { headline: 'Embezzlement at the bank' })
    expect(await words('embezlement')).toBeNull()
  })
})

it('a gate turns away what has no room, and lets in again later', async () => {
  let now = 0
  const gate = new Gate({ running: 1, perSecond: 2 }, () => now)
  let finish = () => {}
  const first = gate.run(() => new Promise<string>((resolve) => (finish = () => resolve('first'))))
  expect(await gate.run(async () => 'too many at once')).toBeNull()
  finish()
  expect(await first).toBe('first')
  expect(await gate.run(async () => 'second')).toBe('second')
  expect(await gate.run(async () => 'too many in a second')).toBeNull()
  now = 1_000
  expect(await gate.run(async () => 'later')).toBe('later')
})
