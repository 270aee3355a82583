type Props = { paper: string; address: string }

/** The last line of a printed story: whose it is and where it stands. /site.js adds when it was printed. */
export function PrintFoot({ paper, address }: Props) {
  return (
    <div className="pfoot">
      <p>
        <bdi>{paper}</bdi> · <bdi>{address.replace(/^https?:\/\//, '')}</bdi>
      </p>
      <p data-printed="" />
    </div>
  )
}
