import type { Check, Place } from './check'
import { countedWords } from './publish-words'

type Props = { checks: Check[]; onShow: (place: Place) => void }

/** What the desk check found: to settle, worth a look, in order. */
export function CheckList({ checks, onShow }: Props) {
  const settle = checks.filter(({ level }) => level === 'settle')
  const look = checks.filter(({ level }) => level === 'look')
  const fine = [...new Set(checks.filter(({ level }) => level === 'fine').map(({ name }) => name))]
  return (
    <>
      {settle.length > 0 && (
        <Group
          className="bad-g"
          title={countedWords(settle.length, 'thing to settle', 'things to settle')}
          checks={settle}
          onShow={onShow}
        />
      )}
      {look.length > 0 && (
        <Group
          className="warn-g"
          title={countedWords(look.length, 'worth a look', 'worth a look')}
          checks={look}
          onShow={onShow}
        />
      )}
      {fine.length > 0 && (
        <details className="cko">
          <summary>
            {countedWords(fine.length, 'in order', 'in order')}: {fine.join(', ')}
          </summary>
        </details>
      )}
    </>
  )
}

function Group({ className, title, checks, onShow }: Props & { className: string; title: string }) {
  return (
    <section className={`rule ckg ${className}`}>
      <h3>{title}</h3>
      <ul className="cks one">
        {checks.map(({ title: what, detail, show }, index) => (
          // Two pictures can lack the same thing.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${what} ${index}`}>
            <div>
              <b>{what}</b>
              <p>{detail}</p>
            </div>
            <div className="ck-a">
              <button className="act" type="button" onClick={() => onShow(show)}>
                Show it <span className="vh">{what}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
