'use client'

import { useLayoutEffect, useRef, type KeyboardEvent, type Ref } from 'react'

type Props = {
  label: string
  name: string
  value: string
  className: string
  maxLength: number
  isReadOnly: boolean
  onChange: (value: string) => void
  /** Enter goes on to what is next; these fields have no second line. */
  onEnter: () => void
  ref?: Ref<HTMLTextAreaElement>
}

/** One line of a story in its published type, as high as its words. */
export function GrowingField({ label, name, value, className, maxLength, isReadOnly, onChange, onEnter, ref }: Props) {
  const box = useRef<HTMLTextAreaElement | null>(null)
  useLayoutEffect(() => {
    const grow = () => {
      if (!box.current) return
      box.current.style.blockSize = 'auto'
      box.current.style.blockSize = `${box.current.scrollHeight}px`
    }
    grow()
    window.addEventListener('resize', grow)
    void document.fonts.ready.then(grow)
    return () => window.removeEventListener('resize', grow)
  }, [value])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    onEnter()
  }
  return (
    <textarea
      ref={(element) => {
        box.current = element
        if (typeof ref === 'function') ref(element)
        else if (ref) ref.current = element
      }}
      className={`ed-line ${className}`}
      name={name}
      aria-label={label}
      placeholder={label}
      rows={1}
      maxLength={maxLength}
      readOnly={isReadOnly}
      value={value}
      onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
    />
  )
}
