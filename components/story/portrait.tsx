import type { PublicByline } from '@/features/stories/types'

/** As wide as it is laid out: below a story and on the front, beside an opinion, on the author's page. */
const SIZES = {
  small: '4rem',
  beside: 'clamp(5rem, 3.5rem + 5vw, 7.5rem)',
  large: '(min-width: 46.25em) 9rem, 5rem',
} as const

/** The portrait of an author beside their name; nothing when there is none. The name says who it is. */
export function Portrait({ byline: { portrait }, size }: { byline: PublicByline; size: keyof typeof SIZES }) {
  if (!portrait) return null
  const { avif, webp, jpg } = portrait
  const sizes = SIZES[size]
  const set = (files: typeof jpg) => files.map(({ url, width }) => `${url} ${width}w`).join(', ')
  return (
    <picture className="face">
      {avif.length > 0 && <source type="image/avif" srcSet={set(avif)} sizes={sizes} />}
      {webp.length > 0 && <source type="image/webp" srcSet={set(webp)} sizes={sizes} />}
      <img src={jpg[0]?.url} width={160} height={160} alt="" loading="lazy" decoding="async" />
    </picture>
  )
}
