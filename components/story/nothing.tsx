/** A list with nothing in it: says so, and leads on. */
export function Nothing({ words }: { words: string }) {
  return (
    <div className="nothing">
      <p>{words}</p>
      <a className="act" href="/">
        Read the front page
      </a>
    </div>
  )
}
