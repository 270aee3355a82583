import type { PublicByline } from '@/features/stories/types'

/** The portrait of an author beside their name; nothing when there is none. The name says who it is. */
export function Portrait({ byline: { portrait }, size }: { byline: PublicByline; size: 'small' | 'large' }) {
  if (!portrait) return null
  const { avif, webp, jpg } = portrait
  const sizes = size === 'small' ? '4rem' : '(min-width: 46.25em) 9rem, 5rem'
  const set = (files: typeof jpg) => files.map(({ url, width }) => `${url} ${width}w`).join(', ')
  return (
    <picture className="face">
      {avif.length > 0 && <source type="image/avif" srcSet={set(avif)} sizes={sizes} />}
      {webp.length > 0 && <source type="image/webp" srcSet={set(webp)} sizes={sizes} />}
      <img src={jpg[0]?.url} width={160} height={160} alt="" loading="lazy" decoding="async" />
    </picture>
  )
}
