import type { AppErrorCode } from '@/lib/errors'

const WORDS: Record<Exclude<AppErrorCode, 'unauthenticated'>, string> = {
  invalid: 'No story was begun: the paper has no section yet, or the chosen one is gone. An admin adds sections.',
  forbidden: 'No story was begun: your role does not allow it.',
  not_found: 'No story was begun: something it needs is gone. Try again.',
  conflict: 'No story was begun: somebody changed something meanwhile. Try again.',
  rate_limited: 'No story was begun: there were too many in a short time. Wait a minute, then try again.',
}

/** What the desk says of a refusal that the address names by its code; null for anything else. Never words of the address. */
export function problemWords(code: unknown): string | null {
  return typeof code === 'string' && Object.hasOwn(WORDS, code) ? WORDS[code as keyof typeof WORDS] : null
}
