import type { FormState } from '@/lib/action-state'
import { RowAction } from './row-action'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** The field that names all of them in their new order, parted by commas. */
  field: string
  order: readonly string[]
  index: number
  /** Says what moves, for who does not see the row. */
  about: string
}

/** Moves a row of an ordered list up or down by one; works without script. */
export function MoveActions({ action, field, order, index, about }: Props) {
  return (
    <>
      <RowAction
        action={action}
        fields={{ [field]: moved(order, index, index - 1) }}
        label="Up"
        about={about}
        isDisabled={index === 0}
      />
      <RowAction
        action={action}
        fields={{ [field]: moved(order, index, index + 1) }}
        label="Down"
        about={about}
        isDisabled={index === order.length - 1}
      />
    </>
  )
}

function moved(order: readonly string[], from: number, to: number): string {
  const next = [...order]
  const [one = ''] = next.splice(from, 1)
  next.splice(to, 0, one)
  return next.join(',')
}
