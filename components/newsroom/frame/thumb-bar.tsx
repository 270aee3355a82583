import Link from 'next/link'
import { PlaceLink } from './place-link'
import type { Place } from './places'

type Props = { places: Place[]; newStory: ((form: FormData) => Promise<void>) | null }

/** The bar at the foot of a phone's screen: the places that are used while standing, and the account for the rest. */
export function ThumbBar({ places, newStory }: Props) {
  const near = places.filter(({ href }) => ['/newsroom', '/newsroom/pictures', '/newsroom/replies'].includes(href))
  return (
    <nav className="thumb" aria-label="Newsroom, short">
      <ul>
        {near.map((place) => (
          <li key={place.href}>
            <PlaceLink place={place} />
          </li>
        ))}
        {newStory && (
          <li>
            <form action={newStory}>
              <button type="submit">New story</button>
            </form>
          </li>
        )}
        <li>
          <Link href="/newsroom/account" prefetch={false}>
            More
          </Link>
        </li>
      </ul>
    </nav>
  )
}
