import { writeFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { closeStore, db, transaction } from '@/db/client'
import { story } from '@/db/schema'
import { systemActor, type Actor } from '@/features/auth/actor'
import { startSession } from '@/features/auth/start-session'
import { addPicture } from '@/features/media/add-picture'
import { editPicture } from '@/features/media/edit-picture'
import { createAuthor } from '@/features/people/create-author'
import { createPasswordLink } from '@/features/people/create-password-link'
import { createUser } from '@/features/people/create-user'
import { readSettings } from '@/features/settings/read'
import { renameSlug } from '@/features/stories/rename-slug'
import { setDeskState } from '@/features/stories/set-desk-state'
import { setUnpublishAt } from '@/features/stories/set-unpublish-at'
import { nowMs } from '@/lib/clock'
import type { StoryId } from '@/lib/ids'
import { wallTimeOf } from '@/lib/wall-time'
import { layPages, type LaidPages } from './lay-pages'
import { layLive, layReplies } from './lay-talk'
import { tellingJpeg, tellingPng, tellingWebp } from './pictures'
import { DUE_GROUPS, EXPIRING, mail, word, type Due, type Facts } from './words'
import { bodyOf, contentOf, FACTS_FILE, publish, save, secretSource, write } from './write'

// Plants a word in every private field by the verbs of the project, in a store that holds the demo edition.
const HOUR_MS = 3_600_000
const system = systemActor('canary')
const PASSWORD = `${word('password')} nobody knows`

const { userId } = await createUser(system, {
  email: mail('editormail'),
  name: word('editorname'),
  role: 'editor',
  password: PASSWORD,
})
const editor: Actor = { kind: 'user', userId, name: word('editorname'), role: 'editor', sessionId: null }
const waiting = await createUser(system, { email: mail('reportermail'), name: word('reportername'), role: 'reporter' })
const { linkToken } = await createPasswordLink(system, { userId: waiting.userId })
const { token } = await transaction((tx) => startSession(tx, userId))

const open = (await addPicture(editor, await tellingJpeg('photo', { r: 130, g: 90, b: 40 }))).pictureId
const drawing = (await addPicture(editor, await tellingPng('drawing', { r: 30, g: 90, b: 140 }))).pictureId
const portrait = (await addPicture(editor, await tellingWebp('portrait', { r: 30, g: 140, b: 90 }))).pictureId
const texts = { alt: word('libraryalt'), caption: word('librarycaption'), credit: word('librarycredit') }
const secret = (await addPicture(editor, await tellingJpeg('secret', { r: 90, g: 20, b: 90 }), texts)).pictureId
await editPicture(editor, { pictureId: secret, ...texts, licence: word('licence'), focalX: 0.5, focalY: 0.5 })

const byline = { name: 'Orla Quill', roleLine: 'Mole correspondent', bio: 'Writes of the mole.', portraitId: portrait }
const { authorId } = await createAuthor(editor, { ...byline, userId })
const oldByline = { name: word('oldbyline'), slug: 'the-renamed', roleLine: word('oldrole'), bio: word('oldbio') }
const { authorId: renamed } = await createAuthor(editor, { ...oldByline, userId: null, portraitId: null })

const { id: storyId, url } = await layOpen()
for (const group of ['draft', 'review', 'ready']) await layUnseen(group)
const unpublished = await layShown('unpublished')
const trashed = await layShown('trashed')
const reworded = await layShown('reworded')
const working = await layShown('working', clean('The working story'))
await save(editor, working.storyId, contentOf('working', secret))

const walls: string[] = []
const due: Due[] = []
for (const [at, group] of DUE_GROUPS.entries()) due.push(await layDue(group, nowMs() + (2 + at) * HOUR_MS))
const expiring = await layExpiring(nowMs() + 5 * HOUR_MS)
const talk = await layReplies(editor, storyId)
const { live, post, edited } = await layLive(editor, renamed)
const pages: LaidPages = await layPages(editor, storyId)

const facts: Facts = {
  password: PASSWORD,
  tokens: [token, linkToken, waiting.linkToken ?? ''],
  shown: [
    ...[unpublished, trashed, reworded].map(({ url: path, group }) => ({
      path,
      words: ['head', 'stand', 'kicker', 'body', 'caption', 'figcaption', 'topic', 'source'].map((f) =>
        word(group + f),
      ),
    })),
    { path: url, words: [word('trashedreply'), word('spammedreply'), word('wrongcorrection')] },
    { path: live.url, words: ['removedtitle', 'removedupdate', 'firsttitle', 'firstupdate', 'oldbyline'].map(word) },
    { path: '/author/the-renamed', words: ['oldbyline', 'oldrole', 'oldbio'].map(word) },
    ...pages.shown,
  ],
  gone: [unpublished.url, trashed.url],
  live: live.url,
  story: url,
  storyId,
  hiddenStories: [...due.map((one) => one.storyId), ...(await hiddenStories())],
  hiddenReplies: talk.hidden,
  approvedReply: talk.approved,
  due,
  expiring,
  walls,
  removes: {
    unpublished: unpublished.storyId,
    trashed: trashed.storyId,
    reworded: reworded.storyId,
    live: live.storyId,
    post,
    edited,
    trash: talk.trash,
    spam: talk.spam,
    correction: pages.correction,
    page: pages.page,
    gonePage: pages.gonePage,
    author: renamed,
  },
}
writeFileSync(FACTS_FILE, JSON.stringify(facts))
await closeStore()

/** What readers may read, with what they may not beside it: a secret source, and all that the pictures tell. */
async function layOpen(): Promise<{ id: StoryId; url: string }> {
  const figure = contentOf('open', drawing).body!.content[0]!
  if (figure.type === 'figure') Object.assign(figure.attrs, { alt: 'A drawing', caption: '', credit: '' })
  const id = await write(editor, {
    ...clean('The mole at low water'),
    body: bodyOf('Nobody was on it but the gulls.', figure),
    pictureId: open,
    pictureAlt: 'The mole',
    sources: [secretSource('open')],
  })
  return { id, url: (await publish(editor, id)).url }
}

function clean(headline: string) {
  const body = bodyOf('Nobody was there but the gulls.')
  return { headline, body, topicNames: ['Gulls'], authorIds: [authorId] }
}

async function layUnseen(group: string): Promise<void> {
  const id = await write(editor, contentOf(group, secret))
  await renameSlug(editor, { storyId: id, slug: word(`${group}slug`) })
  if (group !== 'draft') await setDeskState(editor, { storyId: id, to: group === 'review' ? 'in_review' : 'ready' })
}

/** A story that is out, at an address that tells nothing. */
async function layShown(group: string, given: ReturnType<typeof contentOf> = contentOf(group, secret)) {
  const id = await write(editor, { authorIds: [authorId], ...given })
  await renameSlug(editor, { storyId: id, slug: `the-${group}-one` })
  return { storyId: id, url: (await publish(editor, id)).url, group }
}

/**
 * A story that goes out at an instant: by its time, or by an embargo, which no verb sets yet, so its row is written.
 * Its words are known from then on, but for its secret source.
 */
async function layDue(group: string, atMs: number): Promise<Due> {
  const id = await write(editor, { ...contentOf(group, open), authorIds: [authorId] })
  const { timeZone } = await readSettings()
  const wall = wallTimeOf(new Date(atMs), timeZone)
  if (group === 'embargoed') {
    const { url: path } = await publish(editor, id)
    await transaction(async (tx) => {
      await tx
        .update(story)
        .set({ embargoUntil: new Date(atMs) })
        .where(eq(story.id, id))
    })
    return { group, url: path, storyId: id, atMs }
  }
  walls.push(wall)
  const { url: path, publishAt } = await publish(editor, id, wall)
  return { group, url: path, storyId: id, atMs: Date.parse(publishAt) }
}

async function layExpiring(atMs: number): Promise<Due> {
  const id = await write(editor, { ...contentOf(EXPIRING, open), authorIds: [authorId] })
  const { url: path } = await publish(editor, id)
  const { timeZone } = await readSettings()
  const { unpublishAt } = await setUnpublishAt(editor, {
    storyId: id,
    at: wallTimeOf(new Date(atMs), timeZone),
    occurrence: null,
  })
  return { group: EXPIRING, url: path, storyId: id, atMs: Date.parse(unpublishAt ?? '') }
}

async function hiddenStories(): Promise<string[]> {
  const rows = await db.select({ id: story.id, state: story.deskState }).from(story)
  return rows.filter(({ state }) => state !== 'published').map(({ id }) => id)
}
