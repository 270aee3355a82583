import type { ReactNode } from 'react'

type Props = { kicker: string; title: string; words: string; children?: ReactNode }

/** A page of one message: not found, taken down, out of order. */
export function MessagePage({ kicker, title, words, children }: Props) {
  return (
    <div className="wrap">
      <div className="sys">
        <p className="k">{kicker}</p>
        <h1>{title}</h1>
        <p className="stand">{words}</p>
        {children}
      </div>
    </div>
  )
}
