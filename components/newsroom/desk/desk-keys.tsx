'use client'

import { useEffect } from 'react'

/** j and k go from story to story, n begins one, / finds. Only outside of fields; Enter is the link's own. */
export function DeskKeys() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'j') step(1)
      else if (event.key === 'k') step(-1)
      else if (event.key === '/') document.querySelector<HTMLElement>('#desk-q')?.focus()
      else if (event.key === 'n') document.querySelector<HTMLButtonElement>('.bar form button.prime')?.click()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.desk-list h2 a')]
  const row = document.activeElement?.closest('tr')
  const at = links.findIndex((link) => link.closest('tr') === row)
  const next = at === -1 ? links[by === 1 ? 0 : links.length - 1] : links[at + by]
  next?.focus()
}
