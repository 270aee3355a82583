import { createHash } from 'node:crypto'
import type { PublicSite } from '@/features/settings/public'
import { previewFile } from '@/features/stories/preview-file'
import type { PublicByline, StoryCard } from '@/features/stories/types'
import { directionOf } from '@/lib/languages'
import type { ShareCard, ShareDrawing } from './card'

/** Counted up when the same facts are drawn in another way, so that networks fetch the picture anew. */
const DRAWING = 1

/** What the picture of a thing is drawn from, and its address, which changes with it. */
export type Share = {
  path: string
  drawing: ShareDrawing
  alt: string
  /** What is drawn instead when the file to cut is gone or damaged. */
  instead?: Share
}

type Site = Pick<PublicSite, 'name' | 'tagline' | 'language'>

/** A story's picture, cut to shape; without one, its headline as a card. */
export function storyShare(story: StoryCard, site: Site): Share {
  const instead = headlineCard(story, site)
  const file = previewFile(story.picture)
  if (!story.picture || !file) return instead
  const { focalX, focalY, alt } = story.picture
  const name = file.url.slice(file.url.lastIndexOf('/') + 1)
  const drawing = { kind: 'crop', file: name, focalX, focalY } as const
  return { ...share('story', story.id, drawing, alt || story.headline), instead }
}

function headlineCard({ id, section, headline, language, dir }: StoryCard, site: Site): Share {
  const { name: label, pillar } = section
  return card('story', id, site, { label, pillar, words: headline, language, dir, below: null })
}

/** The card of a section. */
export function sectionShare({ slug, name, pillar }: PublicSite['sections'][number], site: Site): Share {
  return card('section', slug, site, { label: null, pillar, words: name, ...writtenAs(site), below: null })
}

/** The card of an author: the name and what they do. */
export function authorShare({ slug, name, roleLine }: PublicByline, site: Site): Share {
  const label = roleLine ?? 'Author'
  return card('author', slug, site, { label, pillar: null, words: name, ...writtenAs(site), below: null })
}

/** The card of the paper itself. */
export function paperShare(site: Site): Share {
  const words = site.tagline || site.name
  return card('paper', 'front', site, { label: null, pillar: null, words, ...writtenAs(site), below: null })
}

function writtenAs({ language }: Site) {
  return { language, dir: directionOf(language) }
}

function card(kind: string, id: string, site: Site, rest: Omit<ShareCard, 'kind' | 'paper' | 'paperDir'>): Share {
  const drawing: ShareCard = { kind: 'card', paper: site.name, paperDir: directionOf(site.language), ...rest }
  const words = rest.words === site.name ? rest.words : `${rest.words} | ${site.name}`
  return share(kind, id, drawing, words)
}

function share(kind: string, id: string, drawing: ShareDrawing, alt: string): Share {
  const facts = JSON.stringify([DRAWING, drawing])
  const hash = createHash('sha256').update(facts).digest('hex').slice(0, 16)
  return { path: `/share/${kind}/${id}/${hash}.${drawing.kind === 'crop' ? 'jpg' : 'png'}`, drawing, alt }
}
