import { RowAction } from '@/components/newsroom/frame/row-action'
import { createPasswordLinkAction, disableUserAction, enableUserAction } from '@/features/people/actions'
import type { Person } from '@/features/people/types'
import { RoleForm } from './role-form'

const STATE_WORDS = {
  active: 'Can sign in',
  invited: 'Has not chosen a password yet',
  disabled: 'Disabled, cannot sign in',
}

type Props = { person: Person; isSelf: boolean; seen: string }

export function PersonRow({ person, isSelf, seen }: Props) {
  const { userId, name, email, state } = person
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-(--hair) py-3 min-[61.25em]:grid-cols-[minmax(0,1fr)_15rem_15rem]">
      <div className="min-w-0">
        <h2 className="text-[1.0625rem] leading-tight">
          {name}
          {isSelf && ', you'}
        </h2>
        <p className="meta break-words">{email}</p>
        <p className={state === 'disabled' ? 'meta bad' : 'meta'}>
          {STATE_WORDS[state]}
          {seen && `, ${seen}`}
        </p>
      </div>
      <RoleForm person={person} />
      <div className="flex flex-wrap items-center gap-x-5">
        {state === 'disabled' ? (
          <RowAction action={enableUserAction} fields={{ userId }} label="Enable" about={name} />
        ) : (
          <>
            <RowAction
              action={createPasswordLinkAction}
              fields={{ userId }}
              label="New password link"
              about={`for ${name}`}
            />
            <RowAction action={disableUserAction} fields={{ userId }} label="Disable" about={name} />
          </>
        )}
      </div>
    </li>
  )
}
