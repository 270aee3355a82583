'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { Place } from './places'

const DESK = '/newsroom'

/** A link of the bar that knows whether the reader of the page is there. */
export function PlaceLink({ place }: { place: Place }) {
  const path = usePathname()
  const isHere =
    place.href === DESK ? path === DESK || path.startsWith(`${DESK}/stories`) : `${path}/`.startsWith(`${place.href}/`)
  return (
    <Link href={place.href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      {place.name}
      {place.count > 0 && (
        <span className="n">
          {place.count}
          <span className="vh"> waiting</span>
        </span>
      )}
    </Link>
  )
}
