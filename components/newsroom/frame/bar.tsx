import Link from 'next/link'
import { PlaceLink } from './place-link'
import type { Place } from './places'

type FormAction = (form: FormData) => Promise<void>

type Props = {
  paper: string
  person: string
  places: Place[]
  /** Null when this person writes no stories. */
  newStory: FormAction | null
  signOut: FormAction
}

export function Bar({ paper, person, places, newStory, signOut }: Props) {
  return (
    <header className="bar">
      <Link className="bar-name" href="/newsroom" prefetch={false}>
        {paper}
      </Link>
      <nav aria-label="Newsroom">
        <ul>
          {places.map((place) => (
            <li key={place.href}>
              <PlaceLink place={place} />
            </li>
          ))}
        </ul>
      </nav>
      <div className="bar-end">
        {newStory && (
          <form className="max-[46.24em]:hidden" action={newStory}>
            <button className="btn prime" type="submit">
              New story
            </button>
          </form>
        )}
        <Link className="who min-[46.25em]:inline-flex!" href="/newsroom/account" prefetch={false}>
          <span className="vh">Your account: </span>
          {person}
        </Link>
        <form action={signOut}>
          <button className="act whitespace-nowrap" type="submit">
            Sign out
          </button>
        </form>
      </div>
    </header>
  )
}
