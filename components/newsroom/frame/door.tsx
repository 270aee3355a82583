import type { ReactNode } from 'react'

/** The pages outside the newsroom's door: signing in, setting up, choosing a password. */
export function Door({ paper, children, notice }: { paper: string; children: ReactNode; notice: ReactNode }) {
  return (
    <main className="door" id="main">
      <p className="name">{paper}</p>
      <div className="oxford" />
      <div className="door-b">
        <div>{children}</div>
        <aside className="notice">{notice}</aside>
      </div>
    </main>
  )
}
