import { eq, inArray } from 'drizzle-orm'
import { transaction, type Tx } from '@/db/client'
import { picture, sitePage, sitePageVersion } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { readSettings } from '@/features/settings/read'
import { silentPictures } from '@/features/stories/silent-pictures'
import { bodyText, countWords, type Body } from '@/lib/body'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import type { PictureId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { getPage } from './get-page'
import { savePageSchema } from './input'
import type { SavedPage } from './types'

/**
 * Put the title and the words of a page in place of those of `baseVersion`. Readers have them with their next request.
 * The same words again change nothing; those that are replaced are kept as a version.
 * @throws AppError `forbidden`; `not_found`; `conflict` when somebody has saved a newer version, which stays as it is;
 * `invalid` when a picture in the text is gone, or has no words for who cannot see it.
 */
export async function savePage(actor: Actor, input: unknown): Promise<SavedPage> {
  demand(actor, 'editPages')
  const { pageId, baseVersion, content } = parseInput(savePageSchema, input)
  return transaction(async (tx) => {
    const row = await getPage(pageId)
    const isSame = row.title === content.title && JSON.stringify(row.body) === JSON.stringify(content.body)
    if (isSame) return { version: row.version, savedAt: row.updatedAt.toISOString() }
    if (row.version !== baseVersion)
      throw new AppError('conflict', 'Somebody else has saved this page since you opened it.')
    await checkPictures(tx, content.body)
    checkPictureTexts(content.body)
    const { language } = await readSettings()
    const wordCount = countWords(bodyText(content.body), row.language ?? language)
    const version = row.version + 1
    const at = now()
    const updatedBy = actor.kind === 'user' ? actor.userId : null
    const { title, body, updatedBy: savedBy, updatedAt: savedAt } = row
    await tx.insert(sitePageVersion).values({ pageId, version: row.version, title, body, savedBy, savedAt })
    await tx
      .update(sitePage)
      .set({ ...content, wordCount, version, updatedAt: at, updatedBy })
      .where(eq(sitePage.id, pageId))
    const detail = { title: content.title, version, words: wordCount }
    await recordHistory(tx, actor, { verb: 'page.save', thingKind: 'page', thingId: pageId, detail })
    const namesMoved = row.title !== content.title || row.wordCount > 0 !== wordCount > 0
    await touch(tx, tag.page(pageId), tag.pages, ...(namesMoved ? [tag.site] : []))
    return { version, savedAt: at.toISOString() }
  })
}

async function checkPictures(tx: Tx, body: Body): Promise<void> {
  const wanted = new Set(
    body.content.flatMap((block) =>
      block.type === 'figure' ? [block.attrs.pictureId.toLowerCase() as PictureId] : [],
    ),
  )
  if (wanted.size === 0) return
  const found = await tx
    .select({ id: picture.id })
    .from(picture)
    .where(inArray(picture.id, [...wanted]))
  if (found.length === wanted.size) return
  const words = 'A picture in the text is gone. Take it out.'
  throw new AppError('invalid', words, { body: words })
}

/** Readers have the words at once, so what a story is held to before it is published is asked of each save. */
function checkPictureTexts(body: Body): void {
  const words = silentPictures(body)
  if (words) throw new AppError('invalid', words, { body: words })
}
