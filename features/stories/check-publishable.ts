import { bodyText } from '@/lib/body'
import { AppError } from '@/lib/errors'
import { silentPictures } from './silent-pictures'
import type { StoryContent } from './types'

/**
 * See that a story has what readers need: a headline, some text, and words for each picture.
 * @throws AppError `invalid` with everything that is missing, a sentence for each field.
 * @see WCAG 2.2, 1.1.1 for the texts of pictures
 */
export function checkPublishable(content: StoryContent): void {
  const fields: Record<string, string> = {}
  if (!content.headline.trim()) fields.headline = 'Write a headline.'
  if (!hasText(content)) fields.body = 'Write at least one paragraph.'
  if (content.pictureId && !content.pictureIsDecorative && !content.pictureAlt?.trim())
    fields.pictureAlt = 'Say what the main picture shows, or mark it as decorative.'
  const silent = silentPictures(content.body)
  if (silent) fields.body ??= silent
  const missing = Object.values(fields)
  if (missing.length > 0) throw new AppError('invalid', `Not ready to publish. ${missing.join(' ')}`, fields)
}

function hasText({ body }: StoryContent): boolean {
  return body.content.some((block) => block.type === 'paragraph' && bodyText({ type: 'doc', content: [block] }).trim())
}
