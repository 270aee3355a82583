import { useState } from 'react'
import { findAside, keepAside, type TypedPost } from './kept-post'

/** Words that gave way to others in the form of an update. They are kept on this computer, so that a reload loses none. */
export function useWordsAside(key: string, isHere: boolean) {
  /** Null: as the shelf has it. A browser that forbids storage has it here alone. */
  const [held, setHeld] = useState<TypedPost[] | null>(null)
  const aside = held ?? (isHere ? findAside(localStorage, key) : [])
  const putAside = (next: TypedPost[]) => {
    setHeld(next)
    keepAside(localStorage, key, next)
  }
  return { aside, putAside }
}
