import { hashPassword } from '@/features/auth/password'
import { readSettings } from '@/features/settings/read'
import { AppError } from '@/lib/errors'
import { passwordProblem } from './password-rule'

/**
 * The hash of a new password that keeps the rule. `siteName` is given when the paper is only being named.
 * @throws AppError `invalid` with the field `password`
 */
export async function hashNewPassword(password: string, about: { email: string; siteName?: string }): Promise<string> {
  const siteName = about.siteName ?? (await readSettings()).name
  const problem = passwordProblem(password, { email: about.email, siteName })
  if (problem) throw new AppError('invalid', problem, { password: problem })
  return hashPassword(password)
}
