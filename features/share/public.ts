import { eq } from 'drizzle-orm'
import { visibleStory } from '@/db/schema'
import { getSite, type PublicSite } from '@/features/settings/public'
import { cardQuery } from '@/features/stories/card-query'
import { toCards } from '@/features/stories/cards'
import { listAuthor } from '@/features/stories/public'
import { recordNextChange } from '@/features/stories/next-change'
import { nowMs } from '@/lib/clock'
import { idSchema, type StoryId } from '@/lib/ids'
import { recordDue, recordTags, tag } from '@/lib/tags'
import type { Drawn } from './draw'
import { drawnShare } from './drawn'
import { authorShare, paperShare, sectionShare, storyShare, type Share } from './share-path'

export type ShareAnswer =
  | { kind: 'picture'; bytes: Buffer; type: 'image/jpeg' | 'image/png' }
  /** An older version was asked for: the address of the present one. */
  | { kind: 'moved'; url: string }
  /** Too many are being drawn. */
  | { kind: 'busy' }
  | null

const INSTEAD_LASTS_MS = 3_600_000
const LOST_LASTS_MS = 5 * 60_000

/**
 * The picture at an address below /share/, of what may be seen now alone. Null for anything else, which costs one
 * look-up and no drawing: an address is drawn only if the paper itself gave it out. A story whose picture's file is gone
 * or damaged gets its headline as a card for an hour; null when not even that can be drawn. Records the tags of its thing.
 */
export async function getShare(kind: string, id: string, file: string): Promise<ShareAnswer> {
  if (!/^[0-9a-f]{16}\.(?:jpg|png)$/.test(file)) return null
  const share = await findShare(kind, id, await getSite())
  if (!share) return null
  if (share.path !== `/share/${kind}/${id}/${file}`) return { kind: 'moved', url: share.path }
  const drawn = await drawnShare(share)
  if (drawn.kind === 'failed' && share.instead) {
    // The file may come back without a word to us, as from a backup; what was lost may have been the machine's fault.
    recordDue(nowMs() + (drawn.isLost ? LOST_LASTS_MS : INSTEAD_LASTS_MS))
    return toAnswer(share.instead, await drawnShare(share.instead))
  }
  return toAnswer(share, drawn)
}

function toAnswer({ drawing }: Share, drawn: Drawn): ShareAnswer {
  if (drawn.kind === 'failed') return drawn.isLost ? { kind: 'busy' } : null
  if (drawn.kind === 'busy') return drawn
  return { kind: 'picture', bytes: drawn.bytes, type: drawing.kind === 'crop' ? 'image/jpeg' : 'image/png' }
}

async function findShare(kind: string, id: string, site: PublicSite): Promise<Share | null> {
  if (kind === 'story') return findStory(id, site)
  if (kind === 'author') return findAuthor(id, site)
  if (kind === 'paper') return id === 'front' ? paperShare(site) : null
  const section = kind === 'section' ? site.sections.find(({ slug }) => slug === id) : undefined
  return section ? sectionShare(section, site) : null
}

async function findStory(given: string, site: PublicSite): Promise<Share | null> {
  const id = idSchema<StoryId>().safeParse(given)
  if (!id.success) return null
  recordTags(tag.story(id.data))
  await recordNextChange()
  const [card] = await toCards(await cardQuery(eq(visibleStory.id, id.data), 1), site.sections)
  return card ? storyShare(card, site) : null
}

async function findAuthor(slug: string, site: PublicSite): Promise<Share | null> {
  const found = await listAuthor(slug, null, 1)
  return found && authorShare(found.author, site)
}
