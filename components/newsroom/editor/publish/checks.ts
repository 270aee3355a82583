import { ADVISED_HEADLINE_CHARS, ADVISED_KICKER_CHARS, ADVISED_STANDFIRST_CHARS } from '@/features/stories/input'
import type { StoryContent } from '@/features/stories/types'
import { takeReviewBox } from '@/lib/review-box'
import { bodyText, type Block, type Figure, type SeeAlso, type Table } from '@/lib/body'

/** `settle` stands in the way of publishing, `look` does not, `fine` is in order. */
export type Check = { level: 'settle' | 'look' | 'fine'; name: string; title: string; detail: string; show: Place }
/** Where the editor shows what a check speaks of. */
export type Place =
  | { part: 'headline' | 'standfirst' | 'kicker' | 'text' }
  | { part: 'setting'; field: 'topics' | 'bylines' | 'picture' | 'sources'; of?: PictureText }
  | { part: 'block'; index: number; of?: PictureText }
type PictureText = 'alt' | 'credit'

const MAX_WORDS_BEFORE_SUBHEAD = 600

/** What an editor looks at before a story goes out, in the order of the page. */
export function checkStory(content: StoryContent): Check[] {
  return [
    ...checkTitles(content),
    ...checkMainPicture(content),
    ...content.body.content.flatMap(checkBlock),
    ...checkKind(content),
    ...checkText(content),
    ...checkSettings(content),
  ]
}

function checkTitles({ headline, standfirst, kicker }: StoryContent): Check[] {
  const at = (part: 'headline' | 'standfirst' | 'kicker'): Place => ({ part })
  return [
    headline.trim() === ''
      ? settle('headline', 'There is no headline', 'A story needs one before it goes out.', at('headline'))
      : length('headline', headline, ADVISED_HEADLINE_CHARS, at('headline')),
    standfirst
      ? length('standfirst', standfirst, ADVISED_STANDFIRST_CHARS, at('standfirst'))
      : look(
          'standfirst',
          'There is no standfirst',
          'Lists and search results show it below the headline.',
          at('standfirst'),
        ),
    length('kicker', kicker ?? '', ADVISED_KICKER_CHARS, at('kicker')),
  ]
}

function checkMainPicture(content: StoryContent): Check[] {
  const show = { part: 'setting' as const, field: 'picture' as const }
  if (!content.pictureId) {
    return [look('picture', 'There is no main picture', 'The headline is set one size larger without one.', show)]
  }
  const { pictureAlt, pictureCredit, pictureIsDecorative } = content
  return picture('The main picture', { alt: pictureAlt, credit: pictureCredit, decorative: pictureIsDecorative }, show)
}

function checkBlock(block: Block, index: number): Check[] {
  const show: Place = { part: 'block', index }
  if (block.type === 'figure') return checkFigure(block, index)
  if (block.type === 'seeAlso') return checkSeeAlso(block, show)
  if (block.type === 'table') return checkTable(block, show)
  if (block.type === 'embed' && !block.attrs.title.trim())
    return [settle('embed', 'An embed has no title', 'Readers decide by it whether to load it.', show)]
  return []
}

function checkKind({ kind, body }: StoryContent): Check[] {
  const show: Place = { part: 'text' }
  if (kind === 'gallery' && !body.content.some(({ type }) => type === 'figure'))
    return [settle('gallery', 'The gallery has no picture', 'Put its pictures into the text, in their order.', show)]
  if (kind === 'review' && !takeReviewBox(body)) {
    const how =
      'Begin the text with a list: a bold word and what it names, such as Play: The Prompter; last the verdict.'
    return [look('review box', 'The review does not say what it is of', how, show)]
  }
  return []
}

function checkFigure({ attrs }: Figure, index: number): Check[] {
  const show = { part: 'block' as const, index }
  return picture(attrs.caption ? `The picture “${shorten(attrs.caption)}”` : 'A picture in the text', attrs, show)
}

function checkSeeAlso({ attrs }: SeeAlso, show: Place): Check[] {
  if (attrs.text.trim()) return []
  return [settle('see also', 'A “See also” line has no words', `It leads to ${attrs.href}.`, show)]
}

function checkTable({ attrs, content }: Table, show: Place): Check[] {
  const name = attrs.caption ? `The table “${shorten(attrs.caption)}”` : 'A table'
  const hasHead = content[0]?.content.every(({ type }) => type === 'tableHeader')
  return [
    attrs.caption.trim()
      ? fine('table caption', show)
      : look('table caption', 'A table has no caption', 'Say what it shows.', show),
    hasHead
      ? fine('table header', show)
      : look('table header', `${name} has no header row`, 'It names the columns, also for screen readers.', show),
  ]
}

function checkText({ body }: StoryContent): Check[] {
  const show: Place = { part: 'text' }
  const text = bodyText(body).trim()
  if (!text) return [settle('text', 'There is no text', 'Readers would find an empty page.', show)]
  const words = text.split(/\s+/).length
  const hasSubhead = body.content.some(({ type }) => type === 'heading')
  if (words <= MAX_WORDS_BEFORE_SUBHEAD || hasSubhead) return [fine('text', show)]
  return [look('subheads', 'No subhead in a long text', `${words} words without one.`, show)]
}

function checkSettings({ authorIds, topicNames, sources }: StoryContent): Check[] {
  const at = (field: 'topics' | 'bylines' | 'sources'): Place => ({ part: 'setting', field })
  const nameless = sources.some(({ name, isPublished }) => isPublished && !name.trim())
  return [
    authorIds.length > 0
      ? fine('byline', at('bylines'))
      : look('byline', 'There is no byline', 'Nobody is named.', at('bylines')),
    topicNames.length > 0
      ? fine('topics', at('topics'))
      : look('topics', 'There is no topic', 'Topic pages will not list this story.', at('topics')),
    nameless
      ? settle('sources', 'A source for readers has no name', 'Name it, or do not show it to readers.', at('sources'))
      : fine('sources', at('sources')),
  ]
}

type Texts = { alt: string | null; credit: string | null; decorative: boolean }

function picture(
  who: string,
  { alt, credit, decorative }: Texts,
  where: Extract<Place, { of?: PictureText }>,
): Check[] {
  const at = (of: PictureText): Place => ({ ...where, of })
  return [
    decorative || alt?.trim()
      ? fine('alt text', at('alt'))
      : settle('alt text', `${who} has no alt text`, 'Say what it shows, or mark it as decorative.', at('alt')),
    credit?.trim()
      ? fine('credit', at('credit'))
      : look('credit', `${who} has no credit`, 'Who took it, and for whom?', at('credit')),
  ]
}

function length(name: string, text: string, advised: number, show: Place): Check {
  const { length: chars } = Array.from(text)
  if (chars <= advised) return fine(name, show)
  return look(name, `The ${name} is long`, `${chars} characters; up to ${advised} fit everywhere.`, show)
}

const settle = (name: string, title: string, detail: string, show: Place): Check => ({
  level: 'settle',
  name,
  title,
  detail,
  show,
})
const look = (name: string, title: string, detail: string, show: Place): Check => ({
  level: 'look',
  name,
  title,
  detail,
  show,
})
const fine = (name: string, show: Place): Check => ({ level: 'fine', name, title: '', detail: '', show })

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text
}
