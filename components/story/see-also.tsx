import type { PublicPicture, ResolvedBody, StoryCard } from '@/features/stories/types'
import type { SeeAlso as SeeAlsoBlock } from '@/lib/body'
import type { StoryId } from '@/lib/ids'
import { isExternalHref, safeHref } from '@/lib/safe-href'
import { Picture } from './picture'

type Props = { attrs: SeeAlsoBlock['attrs']; related: ResolvedBody['related'] }

/**
 * A line to a related story. Ours leads to where the story is now, with its section and picture when it has one;
 * while it may not be seen there is no line. Another site's says whose it is.
 */
export function SeeAlso({ attrs, related }: Props) {
  const { text, storyId } = attrs
  const ours = storyId ? related[storyId as StoryId] : undefined
  if (storyId && !ours) return null
  const href = ours?.url ?? safeHref(attrs.href)
  if (!href) return null
  const isExternal = isExternalHref(href)
  if (ours?.picture) return <StoryLine text={text || ours.headline} story={ours} picture={ours.picture} />
  return (
    <p className="see line">
      <b>
        <bdi>See also:</bdi>
      </b>
      <span>
        <a href={href} rel={isExternal ? 'noopener' : undefined}>
          {text || ours?.headline || href}
        </a>
        {isExternal && <Host href={href} />}
      </span>
    </p>
  )
}

type StoryLineProps = { text: string; story: StoryCard; picture: PublicPicture }

/** The words come first, so that the line reads as one without its picture. */
function StoryLine({ text, story: { url, section, language, dir }, picture }: StoryLineProps) {
  return (
    <div className={`see card pc-${section.pillar}`} lang={language} dir={dir}>
      <p>
        <b>
          <bdi>See also:</bdi>
        </b>{' '}
        <a href={url}>{text}</a> <bdi className="meta">{section.name}</bdi>
      </p>
      <div className="pic">
        <Picture picture={picture} place="aside" ratio="r54" isDecorative />
      </div>
    </div>
  )
}

/** Where a link to another site leads. */
export function Host({ href }: { href: string }) {
  return (
    <>
      {' '}
      <span className="host font-sans text-[0.8125rem] text-ink-3">
        <span className="vh">on another site: </span>
        <bdi>{new URL(href).hostname.replace(/^www\./, '')}</bdi>
      </span>
    </>
  )
}
