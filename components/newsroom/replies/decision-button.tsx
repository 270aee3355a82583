import type { Decision } from '@/features/comments/input'

type Props = { to: Decision; words: string; keyCap?: string; look?: string }

/** One decision. Its name and value are the form's answer; the key that presses it stands beside the word. */
export function DecisionButton({ to, words, keyCap, look = 'btn' }: Props) {
  return (
    <button className={look} name="to" value={to} data-decision={keyCap}>
      {words} {keyCap && <kbd aria-hidden="true">{keyCap}</kbd>}
    </button>
  )
}
