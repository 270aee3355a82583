import type { ReactNode } from 'react'

type Props = { id: string; title: string; hint?: string; children: ReactNode }

/** A part of a page of forms and lists: its name and what it is about, on wide screens beside what belongs to it. */
export function Region({ id, title, hint, children }: Props) {
  return (
    <section className="rule region" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {hint && <p className="hint">{hint}</p>}
      </header>
      <div>{children}</div>
    </section>
  )
}
