import { join } from 'node:path'
import { z } from 'zod'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { env } from '@/lib/env'
import { parseInput } from '@/lib/parse-input'
import { listPublicFiles } from '@/lib/public-files'
import { isPublicPlace } from '@/lib/public-places'
import { safeHref } from '@/lib/safe-href'
import {
  knownAuthors,
  knownFiles,
  knownPages,
  knownReplies,
  knownSections,
  knownStories,
  knownTopics,
} from './known-places'

const MAX_LINKS = 300
const schema = z.strictObject({ hrefs: z.array(z.string().max(2_000)).max(MAX_LINKS) })

/** What a path names, by its shape alone. `top` is a section or a page about the paper. */
type Named = { kind: 'story' | 'top' | 'section' | 'topic' | 'author' | 'reply' | 'file'; name: string }

/**
 * Those of these links that lead readers to nothing of this paper: to no story, section, page, topic, author, picture or
 * reply that they can see now, nor to one that has moved, nor to a place of the portal for readers, such as the archive. Other
 * sites are not judged. One look-up of each kind, however many links there are.
 * @throws AppError `forbidden` for who does not write; `invalid` for more than 300 links
 */
export async function findDeadLinks(actor: Actor, input: unknown): Promise<string[]> {
  demand(actor, 'writeStories')
  const links = [...new Set(parseInput(schema, input).hrefs)].flatMap((href) => {
    const path = ownPath(href)
    return path === null ? [] : [{ href, path: decoded(path) }]
  })
  const files = links.length > 0 ? listPublicFiles(join(/* turbopackIgnore: true */ process.cwd(), 'public')) : null
  const judged = links.map(({ href, path }) => ({
    href,
    isThere: path !== null && (isPublicPlace(path) || files!.has(path)),
    named: path === null ? null : namedBy(path),
  }))
  const isKnown = await lookUp(judged.flatMap(({ isThere, named }) => (isThere || !named ? [] : [named])))
  return judged.filter(({ isThere, named }) => !isThere && !(named && isKnown(named))).map(({ href }) => href)
}

/** The path of a link to this site, without what follows it; null for any other link. */
function ownPath(href: string): string | null {
  const safe = safeHref(href)
  const { siteUrl } = env()
  const own = safe?.startsWith(`${siteUrl}/`) ? safe.slice(siteUrl.length) : safe
  return own?.startsWith('/') ? new URL(own, siteUrl).pathname : null
}

/** As the server reads it, without the one slash at the end that it takes away; null for what it cannot read. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path)
  } catch {
    return null
  }
}

function namedBy(path: string): Named | null {
  const [, story] = /^\/[^/]+\/(\d{4}\/\d{2}\/\d{2}\/[^/]+)$/.exec(path) ?? []
  if (story !== undefined) return { kind: 'story', name: story }
  const [, top] = /^\/([^/]+)$/.exec(path) ?? []
  if (top !== undefined) return { kind: 'top', name: top }
  const [, kind, name] = /^\/(topic|author)\/([^/]+)(?:\/feed\.xml)?$/.exec(path) ?? []
  if (kind !== undefined) return { kind: kind as 'topic' | 'author', name: name! }
  const [, section] = /^\/([^/]+)\/feed\.xml$/.exec(path) ?? []
  if (section !== undefined) return { kind: 'section', name: section }
  const [, reply] = /^\/replies\/(?:at|answer)\/([^/]+)$/.exec(path) ?? []
  if (reply !== undefined) return { kind: 'reply', name: reply }
  const [, file] = /^\/media\/([^/]+)$/.exec(path) ?? []
  return file === undefined ? null : { kind: 'file', name: file }
}

/** Asks for all of a kind at once. */
async function lookUp(all: Named[]): Promise<(named: Named) => boolean> {
  const of = (...kinds: Named['kind'][]) => [
    ...new Set(all.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)),
  ]
  const dated = of('story').map((name) => ({ date: name.slice(0, 10).replaceAll('/', '-'), slug: name.slice(11) }))
  const [stories, sections, pages, topics, authors, replies, files] = await Promise.all([
    knownStories(dated),
    knownSections(of('top', 'section')),
    knownPages(of('top')),
    knownTopics(of('topic')),
    knownAuthors(of('author')),
    knownReplies(of('reply')),
    knownFiles(of('file')),
  ])
  return ({ kind, name }) => {
    switch (kind) {
      case 'story':
        return stories.has(`${name.slice(0, 10).replaceAll('/', '-')}/${name.slice(11)}`)
      case 'top':
        return sections.has(name) || pages.has(name)
      case 'section':
        return sections.has(name)
      case 'topic':
        return topics.has(name)
      case 'author':
        return authors.has(name)
      case 'reply':
        return replies.has(name)
      case 'file':
        return files.has(name)
    }
  }
}
