import type { z } from 'zod'
import { AppError } from './errors'

/**
 * What came from outside, checked by its schema.
 * @throws AppError `invalid` with one sentence for each field; nested fields are named by their dotted path.
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[issue.path.map(String).join('.')] ??= issue.message
  throw new AppError('invalid', 'Some of this needs another look.', fields)
}
