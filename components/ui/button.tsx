import type { ComponentProps } from 'react'

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  /** `prime` at most once in a region; `action` is a word with a line under it. */
  look?: keyof typeof CLASSES
}

const CLASSES = { prime: 'btn prime', plain: 'btn line', action: 'act' }

export function Button({ look = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={CLASSES[look]} />
}
