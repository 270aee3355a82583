type Props = { path: string; next: string | null; isFirst: boolean }

/** To the older stories of a list, and back to its newest. */
export function Pager({ path, next, isFirst }: Props) {
  if (next === null && isFirst) return null
  return (
    <nav className="pager" aria-label="Pages">
      {isFirst ? (
        <span className="pg">The newest stories</span>
      ) : (
        <a className="act" href={path}>
          Newest stories
        </a>
      )}
      {next !== null && (
        <a className="act" href={`${path}?before=${next}`} rel="next">
          Older stories
        </a>
      )}
    </nav>
  )
}
