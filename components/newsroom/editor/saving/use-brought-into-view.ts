import { useEffect, useRef } from 'react'

/** What has just appeared above the text is brought into view, however far down somebody types. The focus stays where it is. */
export function useBroughtIntoView<T extends HTMLElement>() {
  const ref = useRef<T>(null)
  useEffect(() => {
    // A sheet that closes now gives the focus back first, which moves the page too.
    const frame = requestAnimationFrame(() => {
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
      ref.current?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' })
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return ref
}
