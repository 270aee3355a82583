import { checkBody, checkLength } from '@/components/newsroom/editor/publish/body-checks'
import { fine, look, settle, type Check } from '@/components/newsroom/editor/publish/check'
import type { PageContent } from '@/features/pages/input'
import { bodyText } from '@/lib/body'

/** What an editor looks at before readers have a page's words, in its order. `deadLinks` are addresses that lead nowhere. */
export function checkPage({ title, body }: PageContent, deadLinks: readonly string[]): Check[] {
  return [
    title.trim()
      ? fine('title', { part: 'title' })
      : settle('title', 'The page has no title', 'The foot of the paper names it by its title.', { part: 'title' }),
    // Not a thing to settle: to empty a page is how its words are withdrawn while it is rewritten.
    bodyText(body).trim()
      ? checkLength(body)
      : look('text', 'The page has no text', 'Without words readers do not find it, nor its name in the foot.', {
          part: 'text',
        }),
    ...checkBody(body, deadLinks),
  ]
}
