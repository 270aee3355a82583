export type AppErrorCode = 'not_found' | 'forbidden' | 'unauthenticated' | 'invalid' | 'conflict' | 'rate_limited'

/**
 * The one expected error: a code for the program and a sentence for the person.
 * Anything else that is thrown is a fault and reaches the log and the error page.
 */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    message: string,
    /** Errors by form field, for `invalid`. */
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.name = 'AppError'
  }
}

/** True for an AppError, also one thrown by another bundle's copy of this module. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error
}
