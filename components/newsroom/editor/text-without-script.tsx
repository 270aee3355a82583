import type { StoryContent } from '@/features/stories/types'
import { bodyText } from '@/lib/body'

/** What the editor's page shows where no script runs: why nothing can be typed, and the words as they are. */
export function TextWithoutScript({ content }: { content: StoryContent }) {
  return (
    <div className="page no-script">
      <p className="fault">Writing needs JavaScript. Here is the text as it was last saved.</p>
      <article className="art ms" aria-label="Story" lang={content.language}>
        <p className="k">{content.kicker}</p>
        <h1>{content.headline || 'No headline yet'}</h1>
        <p className="stand">{content.standfirst}</p>
        {bodyText(content.body)
          .split('\n')
          .map((paragraph, index) => (
            // The paragraphs never change their places here.
            // oxlint-disable-next-line react/no-array-index-key
            <p key={index}>{paragraph}</p>
          ))}
      </article>
    </div>
  )
}
