import type { LibraryPicture } from '@/features/media/input'

type Props = { pictures: readonly LibraryPicture[]; selectedId: string | null }

/** The library as a contact sheet: each picture in its own ratio, with what is missing said under it. */
export function ContactSheet({ pictures, selectedId }: Props) {
  return (
    <ol className="contact">
      {pictures.map((picture) => (
        <li
          key={picture.id}
          className={`fr ${ratioClass(picture)}`}
          aria-current={picture.id === selectedId ? 'true' : undefined}
        >
          <a href={`/newsroom/pictures?picture=${picture.id}`}>
            <img
              src={picture.url}
              width={picture.width}
              height={picture.height}
              // The words below are its alt text when it has no caption: said once.
              alt={picture.caption && picture.caption !== picture.alt ? (picture.alt ?? '') : ''}
              loading="lazy"
            />
            <p className="t">
              <span>{picture.caption || picture.alt || 'No caption yet'}</span>
            </p>
          </a>
          <p className={isMissingAlt(picture) ? 'c warn' : 'c'}>
            {isMissingAlt(picture) ? 'Alt text missing' : (picture.credit ?? 'No credit')}
          </p>
        </li>
      ))}
    </ol>
  )
}

function isMissingAlt(picture: LibraryPicture): boolean {
  return !picture.alt && !picture.isDecorative
}

/** Classes for the ratio, since a style attribute would need a looser policy. */
function ratioClass({ width, height }: LibraryPicture): string {
  const ratio = width / height
  if (ratio < 0.9) return 'tall'
  if (ratio < 1.2) return 'square'
  return ratio > 1.65 ? 'broad' : 'three-two'
}
