import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { picture } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { addPicture } from '@/features/media/add-picture'
import { mediaFolder } from '@/features/media/storage'
import { change, makeActor, makeDraft, makeSection, publish } from '@/features/stories/testing'
import { unpublishStory } from '@/features/stories/unpublish-story'
import { newId } from '@/lib/ids'
import { newRenderRecord, renderStorage, tag } from '@/lib/tags'
import { SHARE_HEIGHT, SHARE_WIDTH, type ShareCard } from './card'
import { drawShare } from './draw'
import { INK, INK_3, PAPER, PILLARS } from './layout'
import { markup } from './markup'
import { getShare } from './public'

// It draws as ever; a test may ask it for one bad answer.
vi.mock(import('./draw'), async (original) => {
  const { drawShare } = await original()
  return { drawShare: vi.fn(drawShare) }
})

useTestStore()

let editor: Actor
beforeEach(async () => {
  await makeSection('news')
  editor = await makeActor('editor')
})

const OLD = `${'0'.repeat(16)}.png`

async function makeStory(given: Parameters<typeof makeDraft>[1] = {}) {
  const id = await makeDraft(editor, given)
  await publish(editor, id)
  return id
}

/** The file name that the paper gives out for a thing now: what an older one leads to. */
async function fileOf(kind: string, id: string): Promise<string> {
  const answer = await getShare(kind, id, OLD)
  if (answer?.kind !== 'moved') throw new Error('The paper gives no address out for this.')
  return answer.url.slice(answer.url.lastIndexOf('/') + 1)
}

/** What stands there. */
async function present(kind: string, id: string) {
  const file = await fileOf(kind, id)
  return { file, answer: await getShare(kind, id, file) }
}

async function pixels(bytes: Buffer) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([SHARE_WIDTH, SHARE_HEIGHT])
  const isInked = (x: number, y: number) => (data[(y * info.width + x) * 3 + 1] ?? 255) < 160
  return {
    colour: (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)],
    isInked: (from: [number, number], to: [number, number]) => {
      for (let y = from[1]; y < to[1]; y++) for (let x = from[0]; x < to[0]; x++) if (isInked(x, y)) return true
      return false
    },
  }
}

const CARD: ShareCard = {
  kind: 'card',
  paper: 'The Ledger',
  paperDir: 'ltr',
  label: 'World',
  pillar: 'world',
  words: 'Ferry late',
  language: 'en',
  dir: 'ltr',
  below: null,
}

async function drawn(card: Partial<ShareCard>) {
  const drawn = await drawShare({ ...CARD, ...card })
  if (drawn.kind !== 'drawn') throw new Error('Nothing was drawn.')
  return pixels(drawn.bytes)
}

describe('getShare', () => {
  it('draws the headline of a story without a picture and depends on the story', async () => {
    const id = await makeStory()
    const file = await fileOf('story', id)
    const record = newRenderRecord()
    const answer = await renderStorage.run(record, () => getShare('story', id, file))
    expect(answer).toMatchObject({ kind: 'picture', type: 'image/png' })
    for (const name of [tag.site, tag.story(id)]) expect(record.tags).toContain(name)
    if (answer?.kind === 'picture') expect((await pixels(answer.bytes)).isInked([64, 200], [1136, 560])).toBe(true)
  })

  it('cuts the picture of a story where its focal point lies', async () => {
    const half = { create: { width: 800, height: 400, channels: 3 as const, background: '#d01010' } }
    const wide = sharp({ create: { width: 1600, height: 400, channels: 3, background: '#1010d0' } })
    const bytes = await wide
      .composite([{ input: half, left: 0, top: 0 }])
      .png()
      .toBuffer()
    const { pictureId } = await addPicture(editor, bytes, { alt: 'Red and blue' })
    const id = await makeStory({ pictureId, pictureAlt: 'Red and blue' })
    const middle = await present('story', id)
    await arrange((tx) => tx.update(picture).set({ focalX: 0 }).where(eq(picture.id, pictureId)))
    const left = await present('story', id)
    expect(left.file).not.toBe(middle.file)
    if (left.answer?.kind !== 'picture' || middle.answer?.kind !== 'picture') throw new Error('No picture.')
    expect(left.answer.type).toBe('image/jpeg')
    const isRed = ([red = 0, , blue = 0]: number[]) => red > blue
    expect(isRed((await pixels(left.answer.bytes)).colour(1150, 300))).toBe(true)
    expect(isRed((await pixels(middle.answer.bytes)).colour(1150, 300))).toBe(false)
  })

  it('draws the headline while the file of the picture is gone or damaged, and looks again in an hour', async () => {
    const bytes = await sharp({ create: { width: 1300, height: 700, channels: 3, background: '#20a020' } })
      .png()
      .toBuffer()
    const { pictureId } = await addPicture(editor, bytes, { alt: 'Green' })
    const id = await makeStory({ pictureId, pictureAlt: 'Green' })
    const [row] = await db.select().from(picture).where(eq(picture.id, pictureId))
    const path = join(mediaFolder(), row!.renditions.find(({ format }) => format === 'jpg')!.file)
    const whole = readFileSync(path)
    const file = await fileOf('story', id)
    for (const spoil of [() => rmSync(path), () => writeFileSync(path, whole.subarray(0, 100))]) {
      spoil()
      const record = newRenderRecord()
      const answer = await renderStorage.run(record, () => getShare('story', id, file))
      expect(answer).toMatchObject({ kind: 'picture', type: 'image/png' })
      if (answer?.kind === 'picture') expect((await pixels(answer.bytes)).isInked([64, 200], [1136, 560])).toBe(true)
      expect(record.dueAtMs).toBe(TEST_NOW.getTime() + 3_600_000)
    }
    writeFileSync(path, whole)
    expect(await getShare('story', id, file)).toMatchObject({ kind: 'picture', type: 'image/jpeg' })
  })

  it('has nothing to show when not even the card can be drawn', async () => {
    const id = await makeStory()
    const file = await fileOf('story', id)
    vi.mocked(drawShare).mockResolvedValueOnce({ kind: 'failed', isLost: false })
    expect(await getShare('story', id, file)).toBeNull()
    vi.mocked(drawShare).mockResolvedValueOnce({ kind: 'busy' })
    expect(await getShare('story', id, file)).toEqual({ kind: 'busy' })
  })

  it('has an address of its own for each version and leads from the old one to the new', async () => {
    const id = await makeStory()
    const first = await fileOf('story', id)
    await change(editor, id, { headline: 'Harbour wall stays as it is' })
    await publish(editor, id)
    const second = await fileOf('story', id)
    expect(second).not.toBe(first)
    expect(await getShare('story', id, first)).toEqual({ kind: 'moved', url: `/share/story/${id}/${second}` })
  })

  it('shows nothing of a story that readers cannot see', async () => {
    const draft = await makeDraft(editor)
    expect(await getShare('story', draft, OLD)).toBeNull()
    const id = await makeStory()
    const file = await fileOf('story', id)
    await unpublishStory(editor, { storyId: id })
    expect(await getShare('story', id, file)).toBeNull()
  })

  it('refuses what the paper never gave out', async () => {
    for (const [kind, id, file] of [
      ['story', newId(), OLD],
      ['story', 'no-id', OLD],
      ['story', await makeStory(), '../../secret'],
      ['section', 'nothing', OLD],
      ['author', 'nobody', OLD],
      ['paper', 'back', OLD],
      ['user', 'front', OLD],
    ] as const)
      expect(await getShare(kind, id, file)).toBeNull()
  })

  it('has a card for the paper and for a section', async () => {
    expect((await present('paper', 'front')).answer).toMatchObject({ kind: 'picture' })
    expect((await present('section', 'news')).answer).toMatchObject({ kind: 'picture' })
  })
})

describe('a drawn card', () => {
  it('keeps 120 wide letters inside its margins', async () => {
    const { isInked } = await drawn({ words: 'WOMBAT MONUMENT '.repeat(8).slice(0, 120) })
    expect(isInked([64, 200], [1136, 560])).toBe(true)
    expect(isInked([0, 0], [SHARE_WIDTH, 20])).toBe(false)
    expect(isInked([0, 600], [SHARE_WIDTH, SHARE_HEIGHT])).toBe(false)
    expect(isInked([0, 0], [50, SHARE_HEIGHT])).toBe(false)
    expect(isInked([1150, 0], [SHARE_WIDTH, SHARE_HEIGHT])).toBe(false)
  })

  it('sets Arabic from the right and Japanese from the left', async () => {
    const arabic = await drawn({ words: 'العبّارة', language: 'ar', dir: 'rtl' })
    expect(arabic.isInked([900, 240], [1136, 560])).toBe(true)
    expect(arabic.isInked([0, 240], [400, 560])).toBe(false)
    const japanese = await drawn({ words: '港町', language: 'ja' })
    expect(japanese.isInked([64, 240], [400, 560])).toBe(true)
    expect(japanese.isInked([700, 240], [SHARE_WIDTH, 560])).toBe(false)
  })

  it('prints hostile markup and obeys none of it', async () => {
    const words = `</span><span size="9000000" bgcolor='red'>&lt;b> & "ends"\u0000\u202e\ud800`
    const written = markup({ text: words, face: 'display', size: 40, colour: INK, language: '"><i>', dir: 'ltr' })
    expect(written.match(/<[^>]*>/g)).toHaveLength(2)
    expect(written).toContain('&lt;/span&gt;&lt;span size=&quot;9000000&quot;')
    expect(written).toContain('&amp;lt;b&gt; &amp; &quot;ends&quot;')
    expect(written).not.toMatch(/[\u202e\ud800]|lang=/)
    expect((await drawn({ words })).isInked([0, 600], [SHARE_WIDTH, SHARE_HEIGHT])).toBe(false)
  })

  it('has the colours of the paper', () => {
    const tokens = readFileSync(join(process.cwd(), 'app/styles/tokens.css'), 'utf8')
    for (const [name, colour] of Object.entries({ paper: PAPER, ink: INK, ink3: INK_3 }))
      expect(tokens).toContain(`--${name}: light-dark(${colour},`)
    for (const [name, colour] of Object.entries(PILLARS)) expect(tokens).toContain(`--p-${name}: light-dark(${colour},`)
  })
})
