import { isAppError } from '@/lib/errors'
import type { Answer } from './types'

/** Run an editor's call: what it gives back, or its refusal as a value. Faults and redirects pass through. */
export async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, data: await work() }
  } catch (error) {
    if (!isAppError(error)) throw error
    return { ok: false, code: error.code, message: error.message, fields: error.fields }
  }
}
