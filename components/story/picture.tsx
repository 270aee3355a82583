import type { PublicPicture } from '@/features/stories/types'

/** What `sizes` says of each place a picture stands in. The measures are those of the grid in app/styles. */
export const PICTURE_SIZES = {
  lead: '(min-width: 81.25em) 37.9rem, (min-width: 61.25em) calc(50vw - 2.75rem), (min-width: 46.25em) 94vw, calc(100vw - 2rem)',
  /** The only story of a front. */
  page: '(min-width: 81.25em) 78.25rem, (min-width: 46.25em) 94vw, calc(100vw - 2rem)',
  quarter:
    '(min-width: 81.25em) 17.7rem, (min-width: 61.25em) calc(25vw - 2.625rem), (min-width: 46.25em) calc(50vw - 2.25rem), 7rem',
  third: '(min-width: 81.25em) 24rem, (min-width: 46.25em) 31vw, 7rem',
  half: '(min-width: 81.25em) 37.9rem, (min-width: 61.25em) calc(50vw - 2.75rem), (min-width: 46.25em) 94vw, calc(100vw - 2rem)',
  row: '(min-width: 46.25em) 12rem, 7rem',
  /** Beside the introduction of a live story. */
  head: '(min-width: 61.25em) 24rem, (min-width: 46.25em) calc(100vw - 3rem), 100vw',
  wide: '(min-width: 61.75em) 58.75rem, (min-width: 46.25em) calc(100vw - 3rem), 100vw',
  /** Cut to 4:5 on a phone, so that it is as high as a picture nearly twice as wide. */
  bleed: '(min-width: 46.25em) 100vw, 188vw',
  portrait: '(min-width: 27em) 27rem, 100vw',
  text: '(min-width: 46.25em) 38.75rem, 100vw',
  aside: '(min-width: 30em) 9.5rem, 7rem',
  frame: '(min-width: 81.25em) 56.8rem, (min-width: 61.25em) calc(75vw - 4rem), 100vw',
} as const

type Props = {
  picture: PublicPicture
  place: keyof typeof PICTURE_SIZES
  /** The one picture that a reader waits for. */
  isFirst?: boolean
  /** A ratio class of the sheet, such as `r32`; without it the picture keeps its own. */
  ratio?: string
  /** Repeats what the text beside it says. */
  isDecorative?: boolean
}

export function Picture({ picture, place, isFirst = false, ratio, isDecorative = false }: Props) {
  const { webp, jpg, width, height, focalX, focalY } = picture
  const sizes = PICTURE_SIZES[place]
  const isCentred = focalX === 0.5 && focalY === 0.5
  // Who stands in a tall picture has the head near its top. A point that somebody chose says it better.
  const y = isCentred && height > width ? 0.2 : focalY
  return (
    <picture>
      {picture.avif.length > 0 && <source type="image/avif" srcSet={srcSet(picture.avif)} sizes={sizes} />}
      {webp.length > 0 && <source type="image/webp" srcSet={srcSet(webp)} sizes={sizes} />}
      <img
        className={ratio}
        src={fallback(jpg)}
        srcSet={srcSet(jpg)}
        sizes={sizes}
        width={width}
        height={height}
        alt={isDecorative ? '' : picture.alt}
        style={
          ratio && (!isCentred || y !== focalY) ? { objectPosition: `${percent(focalX)} ${percent(y)}` } : undefined
        }
        {...(isFirst ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const, decoding: 'async' as const })}
      />
    </picture>
  )
}

function srcSet(files: PublicPicture['jpg']): string {
  return files.map(({ url, width }) => `${url} ${width}w`).join(', ')
}

/** For browsers without `srcset` and for link previews: not the largest file. */
function fallback(files: PublicPicture['jpg']): string | undefined {
  return (files.find(({ width }) => width >= 1000) ?? files.at(-1))?.url
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`
}
