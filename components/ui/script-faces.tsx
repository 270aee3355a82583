import { scriptsOf } from '@/lib/scripts'
import { SCRIPT_SHEETS } from './script-sheets'

type Props = {
  /** What is printed; where a text may be missing, nothing. */
  texts: readonly (string | null | undefined)[]
  /** The language of these texts, where it is known. */
  language?: string
}

/**
 * The sheets that these texts need for letters other than Latin: none for most. React puts each once into the head,
 * however many components ask for it, so that a page without such letters pays nothing.
 */
export function ScriptFaces({ texts, language }: Props) {
  return scriptsOf(texts.join('\n'), language).map((script) => (
    <link key={script} rel="stylesheet" href={SCRIPT_SHEETS[script]} precedence="script" />
  ))
}
