type Props = {
  paper: string
  /** Null for a story that has none yet. */
  address: string | null
}

/** The last line of a printed story: whose it is and where it stands. /site.js adds when it was printed. */
export function PrintFoot({ paper, address }: Props) {
  return (
    <div className="pfoot">
      <p>
        <bdi>{paper}</bdi>
        {address && (
          <>
            {' '}
            · <bdi>{address.replace(/^https?:\/\//, '')}</bdi>
          </>
        )}
      </p>
      <p data-printed="" />
    </div>
  )
}
