import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { db, transaction } from '@/db/client'
import { cacheTag, history, picture, user } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS, systemActor, type Actor } from '@/features/auth/actor'
import { now } from '@/lib/clock'
import { newId, type UserId } from '@/lib/ids'
import { addPicture } from './add-picture'
import { editPicture } from './edit-picture'
import { listPictures } from './list-pictures'
import { sniffFormat } from './sniff'
import { mediaFolder } from './storage'

useTestStore()
const system = systemActor('test')

async function person(role: 'reporter' | 'moderator'): Promise<Actor> {
  const userId = newId<UserId>()
  await transaction((tx) =>
    tx.insert(user).values({ id: userId, email: `${userId}@a.example`, name: role, role, createdAt: now() }),
  )
  return { kind: 'user', userId, name: role, role, sessionId: null }
}

let shade = 0
/** A picture that no other test has added: uploads are known by their bytes. */
function draw(width: number, height: number) {
  shade = (shade + 7) % 200
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: { r: shade, g: Math.floor(Math.random() * 255), b: Math.floor(Math.random() * 255) },
    },
  })
}

describe('addPicture', () => {
  it('makes renditions, leaves a trace and keeps the metadata out of them', async () => {
    const bytes = await draw(1500, 1000)
      .withExif({ IFD0: { Copyright: 'CANARY-EXIF' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .jpeg()
      .toBuffer()
    expect(bytes.includes('CANARY-EXIF')).toBe(true)
    const { pictureId } = await addPicture(await person('reporter'), bytes, { alt: 'A shade' })
    const [row] = await db.select().from(picture).where(eq(picture.id, pictureId))
    expect(row?.renditions.map(({ format, width }) => `${format}${width}`)).toEqual([
      'avif320',
      'avif760',
      'avif1120',
      'avif1500',
      'jpg1200',
    ])
    for (const { file } of row!.renditions) {
      const rendition = readFileSync(join(mediaFolder(), file))
      expect(rendition.includes('CANARY-EXIF')).toBe(false)
      const meta = await sharp(rendition).metadata()
      expect(meta.exif).toBeUndefined()
    }
    expect(await db.select().from(history)).toMatchObject([{ verb: 'add', thingKind: 'picture', thingId: pictureId }])
  })

  it('applies the orientation of the camera', async () => {
    const bytes = await draw(600, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { pictureId } = await addPicture(system, bytes)
    const [row] = await db.select().from(picture).where(eq(picture.id, pictureId))
    expect([row?.width, row?.height]).toEqual([400, 600])
  })

  it('knows the same bytes again', async () => {
    const bytes = await draw(40, 30).png().toBuffer()
    const first = await addPicture(system, bytes)
    const again = await addPicture(system, bytes)
    expect(again).toEqual({ pictureId: first.pictureId, isNew: false })
    expect(await db.select().from(picture)).toHaveLength(1)
  })

  it('is refused to readers and moderators, and nothing is stored', async () => {
    const bytes = await draw(40, 30).png().toBuffer()
    await expect(addPicture(ANONYMOUS, bytes)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(addPicture(await person('moderator'), bytes)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await db.select().from(picture)).toHaveLength(0)
  })

  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  )
  const refused: [string, () => Promise<Buffer> | Buffer][] = [
    ['SVG', () => svg],
    ['HTML', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['PDF', () => Buffer.from('%PDF-1.7 ...')],
    ['AVIF', () => Buffer.from('\x00\x00\x00\x20ftypavif', 'latin1')],
    ['an empty file', () => Buffer.alloc(0)],
    [
      'HTML behind a JPEG mark',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<script>alert(1)</script>')]),
    ],
    ['a cut PNG', async () => (await draw(400, 300).png().toBuffer()).subarray(0, 60)],
    ['a bomb of 144 megapixels', () => draw(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer()],
  ]
  it.each(refused)(
    'refuses %s with a sentence, and keeps no file',
    async (_, make) => {
      const originals = join(mediaFolder(), '..', 'originals')
      const before = existsSync(originals) ? readdirSync(originals).length : 0
      await expect(addPicture(system, await make())).rejects.toMatchObject({
        code: 'invalid',
        message: expect.stringMatching(/\.$/),
      })
      expect(existsSync(originals) ? readdirSync(originals).length : 0).toBe(before)
      expect(await db.select().from(picture)).toHaveLength(0)
    },
    30_000,
  )
})

describe('editPicture', () => {
  it('changes texts, and is refused to whoever did not add it', async () => {
    const owner = await person('reporter')
    const { pictureId } = await addPicture(owner, await draw(40, 30).png().toBuffer())
    const change = {
      pictureId,
      alt: 'Cranes',
      isDecorative: false,
      caption: '',
      credit: 'A. Hand',
      licence: '',
      focalX: '0.2',
      focalY: '0.8',
    }
    await expect(editPicture(await person('reporter'), change)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(editPicture(owner, { ...change, sha256: 'x' })).rejects.toMatchObject({ code: 'invalid' })
    await editPicture(owner, change)
    const { pictures } = await listPictures(owner)
    expect(pictures).toMatchObject([{ alt: 'Cranes', caption: null, credit: 'A. Hand', focalX: 0.2, focalY: 0.8 }])
    expect((await db.select().from(cacheTag)).map((row) => row.tag)).toEqual([`picture:${pictureId}`])
  })
})

describe('sniffFormat', () => {
  it('knows the four formats by their bytes', async () => {
    const image = draw(8, 8)
    expect(sniffFormat(await image.clone().jpeg().toBuffer())).toBe('jpeg')
    expect(sniffFormat(await image.clone().png().toBuffer())).toBe('png')
    expect(sniffFormat(await image.clone().webp().toBuffer())).toBe('webp')
    expect(sniffFormat(await image.clone().gif().toBuffer())).toBe('gif')
  })
})
