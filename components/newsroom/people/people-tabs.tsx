import Link from 'next/link'

type Props = { here: 'people' | 'bylines'; managesPeople: boolean }

/** People who sign in, and the names that stand over stories. */
export function PeopleTabs({ here, managesPeople }: Props) {
  return (
    <nav className="filters" aria-label="People">
      <ul>
        {managesPeople && (
          <li>
            <Link href="/newsroom/people" prefetch={false} aria-current={here === 'people' ? 'page' : undefined}>
              Logins
            </Link>
          </li>
        )}
        <li>
          <Link href="/newsroom/people/bylines" prefetch={false} aria-current={here === 'bylines' ? 'page' : undefined}>
            Bylines
          </Link>
        </li>
      </ul>
    </nav>
  )
}
