'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** A fault in a newsroom page; the bar stays, and what was saved is safe. */
export default function NewsroomError({ error, reset }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <main className="page" id="main">
      <div className="fault mt-6" role="alert">
        <div>
          <h1 className="text-[1.5rem]" ref={title} tabIndex={-1}>
            This page could not be made
          </h1>
          <dl>
            <dt>What happened</dt>
            <dd>The server met a fault{error.digest ? `, number ${error.digest} in its log` : ''}.</dd>
            <dt>What is safe</dt>
            <dd>Everything that was saved before.</dd>
            <dt>What to do</dt>
            <dd>Try again. If it stays like this, tell whoever looks after the server.</dd>
          </dl>
        </div>
        <div className="btns">
          <button className="btn prime" type="button" onClick={reset}>
            Try again
          </button>
          <Link className="act" href="/newsroom">
            Go to the desk
          </Link>
        </div>
      </div>
    </main>
  )
}
