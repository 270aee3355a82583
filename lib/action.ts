import { z } from 'zod'
import { isAppError } from './errors'
import type { FormState } from './action-state'
import { log } from './log'

export type { FormState } from './action-state'

type FormSpec<S extends z.ZodType> = { schema: S; echo: readonly string[] }

/**
 * The one way from a form to a verb: parse strictly, run `body`, and on an AppError return a state with
 * everything typed. Redirects and faults pass through.
 */
export async function runForm<S extends z.ZodType>(
  form: FormData,
  { schema, echo }: FormSpec<S>,
  body: (input: z.output<S>) => Promise<string | void>,
): Promise<FormState> {
  const typed = Object.fromEntries(echo.map((name) => [name, textOf(form, name)]))
  const parsed = schema.safeParse(fieldsOf(form))
  if (!parsed.success) {
    const fields: Record<string, string> = {}
    for (const issue of parsed.error.issues) fields[String(issue.path[0] ?? '')] ??= issue.message
    return { status: 'error', message: 'Some of this needs another look.', fields, typed }
  }
  try {
    const message = await body(parsed.data)
    return { status: 'done', message: message ?? '', fields: {}, typed: {} }
  } catch (error) {
    if (!isAppError(error)) throw error
    log.debug({ code: error.code }, 'form refused')
    return { status: 'error', message: error.message, fields: error.fields, typed }
  }
}

/** The text fields of a form as a plain object; React's own `$ACTION…` fields and files are left out. */
export function fieldsOf(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    if (values.length > 0) fields[name] = name.endsWith('[]') ? values : values[0]!
  }
  return fields
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
