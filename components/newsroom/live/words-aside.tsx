import { bodyText } from '@/lib/body'
import type { TypedPost } from './kept-post'
import { opening } from './opening'

type Props = {
  aside: readonly TypedPost[]
  language: string
  onPutBack: (words: TypedPost) => void
  onThrowAway: (words: TypedPost) => void
}

/** What was typed here before other words were taken: each wording by how it begins, with a way back. */
export function WordsAside({ aside, language, onPutBack, onThrowAway }: Props) {
  if (aside.length === 0) return null
  return (
    <ul className="laside">
      {aside.map((words, index) => {
        const begins = words.title || opening(bodyText(words.body)) || 'no words'
        return (
          // Two never say the same, and none changes.
          <li className="hint lacts" key={index}>
            <span>
              Your own words are set aside:{' '}
              <bdi lang={language} dir="auto">
                {begins}
              </bdi>
            </span>
            <button className="act" type="button" onClick={() => onPutBack(words)}>
              Put mine back<span className="vh">: {begins}</span>
            </button>
            <button className="act" type="button" onClick={() => onThrowAway(words)}>
              Throw mine away<span className="vh">: {begins}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
