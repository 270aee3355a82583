'use client'

import { useActionState } from 'react'
import { FormAnswer } from '@/components/newsroom/frame/form-answer'
import { changeRoleAction } from '@/features/people/actions'
import { ROLE_WORDS, ROLES } from '@/features/people/input'
import type { Person } from '@/features/people/types'
import { IDLE } from '@/lib/action-state'

export function RoleForm({ person: { userId, name, role } }: { person: Person }) {
  const [state, post, isPending] = useActionState(changeRoleAction, IDLE)
  const shown = state.typed.role ?? role
  return (
    <form action={post}>
      <div className="flex items-center gap-3">
        <input type="hidden" name="userId" value={userId} />
        <label className="vh" htmlFor={`role-${userId}`}>
          Role of {name}
        </label>
        <select className="sel" id={`role-${userId}`} key={shown} name="role" defaultValue={shown}>
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {ROLE_WORDS[each].name}
            </option>
          ))}
        </select>
        <button className="act dense" type="submit" disabled={isPending}>
          Change<span className="vh"> the role of {name}</span>
        </button>
      </div>
      <FormAnswer state={state} />
    </form>
  )
}
