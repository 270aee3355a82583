import type { PublicStory, ResolvedBody } from '@/features/stories/types'
import { BodyBlock } from './body'
import { Caption } from './caption'
import { creditLine } from './credit'
import { framesOf, type Frame } from './frames-of'
import { headingIds } from './heading-ids'
import { Picture } from './picture'

/** The picture that opens a gallery, from edge to edge; none when the first of its pictures is the same. */
export function GalleryLead({ story: { picture, body, pictures } }: { story: PublicStory }) {
  const first = framesOf(body, pictures)[0]?.picture
  if (!picture || first?.jpg[0]?.url === picture.jpg[0]?.url) return null
  return (
    <figure className="bleed">
      <Picture picture={picture} place="bleed" ratio="r53" isFirst />
      <Caption caption={picture.caption} credit={picture.credit} />
    </figure>
  )
}

type Props = ResolvedBody & { pageLanguage: string }

/**
 * The text of a gallery: its figures large and numbered, each leading to its largest file, and the words between them.
 * /assets/gallery.js opens them one over the page; the names it looks for are the `data-` ones.
 */
export function Gallery({ body, pictures, related, pageLanguage }: Props) {
  const frames = framesOf(body, pictures)
  const ids = headingIds(body.content)
  return (
    <div className="body" data-gallery="">
      {body.content.map((block, index) => {
        const nth = frames.findIndex((frame) => frame.index === index)
        if (nth >= 0) {
          const isFirst = nth === 0 && index === 0
          return (
            <GalleryFrame
              key={index}
              frame={frames[nth]!}
              nth={nth + 1}
              of={frames.length}
              {...{ isFirst, pageLanguage }}
            />
          )
        }
        return (
          <BodyBlock
            key={index}
            block={block}
            id={ids.get(index)}
            index={index}
            pictures={pictures}
            related={related}
            isDropped={false}
          />
        )
      })}
    </div>
  )
}

type FrameProps = { frame: Frame; nth: number; of: number; isFirst: boolean; pageLanguage: string }

function GalleryFrame({ frame: { picture }, nth, of, isFirst, pageLanguage }: FrameProps) {
  const { caption, credit, width, height } = picture
  return (
    <figure className={height > width ? 'frame tall' : 'frame'} id={`picture-${nth}`} data-frame="">
      <a href={picture.jpg.at(-1)?.url}>
        <Picture picture={picture} place="frame" isFirst={isFirst} />
        <span className="vh" lang={pageLanguage}>{` Open picture ${nth} of ${of}`}</span>
      </a>
      <figcaption>
        <div className="stick">
          <p className="nth" lang={pageLanguage}>
            {nth}
            <span> of {of}</span>
          </p>
          {caption && (
            <p className="txt">
              <bdi data-caption="">{caption}</bdi>
            </p>
          )}
          {credit && (
            <p className="cap" data-credit="">
              {creditLine(credit)}
            </p>
          )}
        </div>
      </figcaption>
    </figure>
  )
}
