import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { db, transaction } from '@/db/client'
import { formerSectionSlug, section } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { change, makeActor, makeDraft, snapshot, tagsMovedBy, verbsOf } from '@/features/stories/testing'
import { newId } from '@/lib/ids'
import { tag } from '@/lib/tags'
import { createSection } from './create-section'
import { sectionOrderFormSchema } from './input'
import { listSections } from './list'
import { removeSection } from './remove-section'
import { renameSection } from './rename-section'
import { reorderSections } from './reorder-sections'

useTestStore()
let admin: Awaited<ReturnType<typeof makeActor>>
let editor: Awaited<ReturnType<typeof makeActor>>
beforeEach(async () => {
  admin = await makeActor('admin')
  editor = await makeActor('editor')
})

const make = (name: string, slug?: string) => createSection(admin, { name, slug, pillar: 'news' })
const slugs = async () => (await listSections(admin)).map((row) => row.slug)
const everything = async () => [await db.select().from(section), await snapshot()]

describe('adding', () => {
  it('puts a section at the end, under a slug of its name', async () => {
    await make('Harbour & Port')
    const { sectionId } = await make('Łodzie')
    expect(await slugs()).toEqual(['harbour-port', 'lodzie'])
    expect(await verbsOf(sectionId)).toEqual(['section.create'])
    expect(await tagsMovedBy(() => make('World'))).toEqual(expect.arrayContaining([tag.site, tag.front]))
  })

  it.each(['Newsroom', 'Search', '2026', 'Login', 'Media', 'Ethics'])('refuses the reserved name %s', async (name) => {
    await expect(make(name)).rejects.toMatchObject({ code: 'invalid', fields: { slug: expect.any(String) as string } })
  })

  it('lets a section go on under a name that is kept since, and gives it to no other', async () => {
    const [{ sectionId }, other] = [await make('Values'), await make('Duties')]
    await transaction((tx) => tx.update(section).set({ slug: 'ethics' }).where(eq(section.id, sectionId)))
    await renameSection(admin, { sectionId, name: 'Right and wrong', slug: 'ethics', pillar: 'news' })
    expect(await slugs()).toEqual(['ethics', 'duties'])
    const taken = { sectionId: other.sectionId, name: 'Duties', slug: 'ethics', pillar: 'news' as const }
    await expect(renameSection(admin, taken)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('refuses an address that is taken, and everybody but admins', async () => {
    await make('Harbour')
    const before = await everything()
    await expect(make('HARBOUR')).rejects.toMatchObject({ code: 'conflict' })
    await expect(make('')).rejects.toMatchObject({ code: 'invalid' })
    const wish = { name: 'World', pillar: 'world' }
    await expect(createSection(editor, wish)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(createSection(ANONYMOUS, wish)).rejects.toMatchObject({ code: 'unauthenticated' })
    expect(await everything()).toEqual(before)
  })
})

describe('renaming', () => {
  it('lets the former address lead to the section, in one hop and without a loop', async () => {
    const { sectionId } = await make('Harbour')
    const moved = await tagsMovedBy(() =>
      renameSection(admin, { sectionId, name: 'Port', slug: 'port', pillar: 'sport' }),
    )
    expect(moved.toSorted()).toEqual([tag.front, tag.section(sectionId), tag.site].toSorted())
    const former = () => db.select().from(formerSectionSlug)
    expect(await former()).toEqual([{ slug: 'harbour', sectionId }])
    await renameSection(admin, { sectionId, name: 'Harbour', slug: 'harbour' })
    expect(await former()).toEqual([{ slug: 'port', sectionId }])
    const [row] = await db.select().from(section).where(eq(section.id, sectionId))
    expect(row).toMatchObject({ name: 'Harbour', slug: 'harbour', pillar: 'sport' })
    expect(await verbsOf(sectionId)).toEqual(['section.create', 'section.rename', 'section.rename'])
  })

  it('is refused for an address that leads elsewhere, and to editors', async () => {
    const { sectionId } = await make('Harbour')
    await renameSection(admin, { sectionId, name: 'Port', slug: 'port' })
    const other = await make('World')
    const before = await everything()
    const wish = { sectionId: other.sectionId, name: 'World' }
    for (const slug of ['harbour', 'port'])
      await expect(renameSection(admin, { ...wish, slug })).rejects.toMatchObject({ code: 'conflict' })
    await expect(renameSection(editor, { ...wish, slug: 'w' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(renameSection(admin, { ...wish, sectionId: newId(), slug: 'w' })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await everything()).toEqual(before)
  })
})

describe('ordering', () => {
  it('puts all sections in the order given', async () => {
    const [a, b, c] = [await make('A'), await make('B'), await make('C')].map((made) => made.sectionId)
    const { sectionIds } = sectionOrderFormSchema.parse({ sectionIds: [c, a, b].join(',') })
    expect(await tagsMovedBy(() => reorderSections(admin, { sectionIds }))).toContain(tag.site)
    expect(await slugs()).toEqual(['c', 'a', 'b'])
    expect(await verbsOf(c ?? '')).toContain('section.reorder')
  })

  it('is refused when the sections are others by now, and to editors', async () => {
    const { sectionId } = await make('A')
    await make('B')
    const before = await everything()
    for (const sectionIds of [[sectionId], [sectionId, sectionId], [sectionId, newId()]])
      await expect(reorderSections(admin, { sectionIds })).rejects.toMatchObject({ code: 'conflict' })
    await expect(reorderSections(editor, { sectionIds: [sectionId] })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await everything()).toEqual(before)
  })
})

describe('removing', () => {
  it('removes an empty section', async () => {
    const { sectionId } = await make('Harbour')
    expect(await tagsMovedBy(() => removeSection(admin, { sectionId }))).toContain(tag.site)
    expect(await slugs()).toEqual([])
    expect(await verbsOf(sectionId)).toEqual(['section.create', 'section.remove'])
  })

  it('is refused while a story stands in it or stood in it, and to editors', async () => {
    const { sectionId } = await make('Harbour')
    const world = await make('World')
    const storyId = await makeDraft(editor)
    await expect(removeSection(admin, { sectionId })).rejects.toMatchObject({ code: 'conflict' })
    await change(editor, storyId, { sectionId: world.sectionId })
    const before = await everything()
    await expect(removeSection(admin, { sectionId })).rejects.toMatchObject({ code: 'conflict' })
    await expect(removeSection(editor, { sectionId })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await everything()).toEqual(before)
  })
})
