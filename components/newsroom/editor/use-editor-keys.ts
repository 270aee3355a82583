'use client'

import { useEffect, useRef } from 'react'

type Keys = { onSave: () => void; onLink: () => void; onPublish: () => void; onPreview: () => void }

/** mod+s saves, mod+k links, mod+Enter checks and publishes, mod+shift+p previews. */
export function useEditorKeys(keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => void (latest.current = keys))
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey) return
      const now = latest.current
      const key = event.key.toLowerCase()
      const isInText = event.target instanceof Element && event.target.closest('#story-text') !== null
      if (key === 's' && !event.shiftKey) now.onSave()
      else if (key === 'p' && event.shiftKey) now.onPreview()
      else if (key === 'k' && !event.shiftKey && isInText) now.onLink()
      else if (key === 'enter' && !document.querySelector('dialog[open]')) now.onPublish()
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the text sees them: mod+Enter would be a line break there.
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}
