import type { ListContext } from '@/components/story/card-parts'
import { languageOf } from '@/components/story/language'
import type { LiveStrip as Strip } from '@/features/live/types'
import { formatWhen } from '@/lib/format-time'

type Props = { strip: Strip; context: ListContext }

/** One line under the navigation: what is going on now. /site.js shows the button and keeps what was put away. */
export function LiveStrip({ strip, context }: Props) {
  const { storyId, url, headline, at } = strip
  return (
    <section className="strip" aria-label="Live now" data-strip={storyId}>
      <p className="k live">Live</p>
      <p className="h" {...languageOf(strip, context.language)}>
        <a href={url}>{headline}</a>
      </p>
      <p className="meta tab">
        Updated <time dateTime={at}>{formatWhen(at, context.zone, context.today)}</time>
      </p>
      <button className="act" type="button" hidden>
        Hide<span className="vh"> this line until you come back</span>
      </button>
    </section>
  )
}
