import { creditLine, endSentence } from './credit'

/** Longer ones may break, or they push the page sideways on a phone. */
const UNBROKEN_CREDIT_CHARS = 36

/** The caption and credit below a picture; nothing when both are empty. */
export function Caption({ caption, credit }: { caption: string; credit: string }) {
  if (!caption && !credit) return null
  const line = credit ? creditLine(credit) : ''
  return (
    <figcaption className="cap">
      {caption && <bdi>{credit ? endSentence(caption) : caption}</bdi>}
      {caption && line && ' '}
      {line && <span className={line.length > UNBROKEN_CREDIT_CHARS ? 'cr whitespace-normal' : 'cr'}>{line}</span>}
    </figcaption>
  )
}
