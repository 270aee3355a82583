import type { ReactNode } from 'react'

/** An output is a status: said aloud when its words change, so it must stand in the page before they do. */
export function StatusLine({ children, className = '' }: { children?: ReactNode; className?: string }) {
  return <output className={`status ${className}`.trim()}>{children}</output>
}
