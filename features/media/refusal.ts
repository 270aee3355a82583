import { AppError } from '@/lib/errors'
import { UPLOAD_PROBLEMS, type UploadProblem } from './input'

/** The error of a refused upload: a sentence for the person, under the field `file`. */
export function refusal(problem: UploadProblem): AppError {
  return new AppError('invalid', UPLOAD_PROBLEMS[problem], { file: UPLOAD_PROBLEMS[problem] })
}

/** Which refusal this error is, or null when it is another error. */
export function problemOf(error: unknown): UploadProblem | null {
  const words = error instanceof Error ? error.message : ''
  const problems = Object.keys(UPLOAD_PROBLEMS) as UploadProblem[]
  return problems.find((problem) => UPLOAD_PROBLEMS[problem] === words) ?? null
}
