import { ADVISED_HEADLINE_CHARS, ADVISED_KICKER_CHARS, ADVISED_STANDFIRST_CHARS } from '@/features/stories/input'
import type { StoryContent } from '@/features/stories/types'
import { takeReviewBox } from '@/lib/review-box'
import { bodyText } from '@/lib/body'
import { checkBody, checkLength } from './body-checks'
import { checkPicture, fine, look, settle, type Check, type Place } from './check'

/** What an editor looks at before a story goes out, in the order of the page. `deadLinks` are addresses that lead nowhere. */
export function checkStory(content: StoryContent, deadLinks: readonly string[] = []): Check[] {
  return [
    ...checkTitles(content),
    ...checkMainPicture(content),
    ...checkBody(content.body, deadLinks),
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
  return checkPicture(
    'The main picture',
    { alt: pictureAlt, credit: pictureCredit, decorative: pictureIsDecorative },
    show,
  )
}

function checkKind({ kind, body }: StoryContent): Check[] {
  const show: Place = { part: 'text' }
  if (kind === 'gallery') return [checkGallery(body.content.filter(({ type }) => type === 'figure').length, show)]
  if (kind === 'review' && !takeReviewBox(body)) {
    const how =
      'Begin the text with a list: a bold word and what it names, such as Play: The Prompter; last the verdict.'
    return [look('review box', 'The review does not say what it is of', how, show)]
  }
  return []
}

function checkGallery(pictures: number, show: Place): Check {
  const how = 'Put its pictures into the text, in their order.'
  if (pictures === 0) return settle('gallery', 'The gallery has no picture', how, show)
  if (pictures === 1)
    return look('gallery', 'The gallery has only 1 picture', `${how} Readers expect a sequence.`, show)
  return fine('gallery', show)
}

function checkText({ body }: StoryContent): Check[] {
  const show: Place = { part: 'text' }
  const text = bodyText(body).trim()
  if (!text) return [settle('text', 'There is no text', 'Readers would find an empty page.', show)]
  return [checkLength(body)]
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

function length(name: string, text: string, advised: number, show: Place): Check {
  const { length: chars } = Array.from(text)
  if (chars <= advised) return fine(name, show)
  return look(name, `The ${name} is long`, `${chars} characters; up to ${advised} fit everywhere.`, show)
}
