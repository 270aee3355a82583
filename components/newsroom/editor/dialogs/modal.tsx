'use client'

import { useLayoutEffect, useId, useRef, type ReactNode } from 'react'

type Props = { title: string; closeWord?: string; className?: string; onClose: () => void; children: ReactNode }

/** A dialog of the browser's own: focus stays in it, Esc leaves it, focus returns to where it was. */
export function Modal({ title, closeWord = 'Close', className = 'dialog', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} className={className} aria-labelledby={id} onCancel={onClose}>
      <div className={className === 'dialog' ? 'dialog-head' : 'ck-top'}>
        <h2 id={id}>{title}</h2>
        <button className="act" type="button" onClick={onClose}>
          {closeWord}
        </button>
      </div>
      {children}
    </dialog>
  )
}
