import type { Older } from './use-older'

type Props = {
  older: Older
  /** What they are of, for who does not see where the button stands. */
  about: string
}

/** Below a list of earlier versions that does not show all: how many of how many, and a way to the older ones. */
export function OlderRows({ older: { shown, total, isAsking, fault, more }, about }: Props) {
  return (
    <>
      {shown < total && (
        <p className="older">
          <span className="hint">
            The newest {shown.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')}
          </span>
          <button className="act" type="button" aria-disabled={isAsking || undefined} onClick={() => void more()}>
            Show older ones<span className="vh"> of {about}</span>
          </button>
        </p>
      )}
      <p className={fault ? 'err' : 'vh'} role="status">
        {fault || (isAsking ? 'Looking them up…' : '')}
      </p>
    </>
  )
}
