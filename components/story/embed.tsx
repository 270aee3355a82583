import type { Embed as EmbedNode } from '@/lib/body'
import { findEmbed, type EmbedShape } from '@/lib/embeds'
import { Host } from './see-also'

const THINGS: Record<EmbedShape, string> = { video: 'video', sound: 'recording', map: 'map', chart: 'chart' }

/**
 * Something of another site. Nothing of it is loaded with the page: a link leads there, and where scripts run
 * /assets/embed.js offers to put it in this place.
 */
export function Embed({ embed }: { embed: EmbedNode }) {
  const found = findEmbed(embed.attrs.url)
  if (!found) return null
  const thing = THINGS[found.shape]
  const title = embed.attrs.title.trim() || `A ${thing} at ${found.provider}`
  return (
    <figure className={`in emb ${found.shape}`}>
      <div>
        <p className="emb-from">
          <bdi>{found.provider}</bdi>, {thing}
        </p>
        <p className="emb-title">
          <a href={found.href} rel="noopener">
            {title}
          </a>
          <Host href={found.href} />
        </p>
        <div className="emb-ask" data-embed={found.src} data-title={`${title}, ${found.provider}`} hidden>
          <p>
            Loading it tells <bdi>{found.site}</bdi> that you are here.
          </p>
          <button className="btn line" type="button">
            Load the {thing}
          </button>
        </div>
      </div>
    </figure>
  )
}
