import Link from 'next/link'

/** In place of a form whose one-time link no longer works. */
export function DeadLink({ words }: { words: string }) {
  return (
    <>
      <h1>This link no longer works</h1>
      <p className="stand">{words}</p>
      <p>
        <Link className="act" href="/login">
          Sign in
        </Link>
      </p>
    </>
  )
}
