import { COMMON_STEMS } from './common-passwords'

/** Code points. @see trust.md A2, ASVS 6.2.1 */
const MIN_PASSWORD_CHARS = 12
export const MAX_PASSWORD_CHARS = 128

/** Most digits at an end that count as mere decoration of a common word. */
const MAX_TAIL_CHARS = 8
const RUNS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
]
const LETTER_OF: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/**
 * What is wrong with a new password, in words for the person, or null. Length only, no rule of composition; refused
 * are the commonest passwords, runs and repeats, and what stands on the door: the paper's name and the own e-mail.
 */
export function passwordProblem(password: string, about: { email: string; siteName: string }): string | null {
  const length = [...password.normalize('NFC')].length
  if (length < MIN_PASSWORD_CHARS) return `Use at least ${MIN_PASSWORD_CHARS} characters.`
  if (length > MAX_PASSWORD_CHARS) return `Use at most ${MAX_PASSWORD_CHARS} characters.`
  const forms = foldings(password)
  if (forms.some(isCommon)) return 'This password is among the first that are guessed. Choose another.'
  const own = [about.email, about.email.split('@')[0] ?? '', about.siteName].map((text) => letters(text))
  if (forms.some((form) => own.includes(form)))
    return 'This is the name of the paper or your own email. Choose another.'
  return null
}

function isCommon(form: string): boolean {
  if (form === '') return true
  const unit = smallestUnit(form)
  if ([...unit].length <= 3 || COMMON_STEMS.has(form) || COMMON_STEMS.has(unit)) return true
  return RUNS.some((run) => {
    const twice = run + run
    return twice.includes(unit) || [...twice].toReversed().join('').includes(unit)
  })
}

/** The password as its letters and digits, as letters alone, and each without decoration at its ends. */
function foldings(password: string): string[] {
  const lower = password.normalize('NFKC').toLowerCase()
  const trimmed = lower.replace(/[^\p{L}]+$/u, (tail) => (tail.length <= MAX_TAIL_CHARS || isRun(tail) ? '' : tail))
  const bare = trimmed.replace(/^[^\p{L}]+/u, (head) => (head.length <= MAX_TAIL_CHARS || isRun(head) ? '' : head))
  const texts = [lower, trimmed, bare]
  return [...new Set([...texts.map(letters), ...texts.map((text) => letters(unmask(text)))])]
}

function unmask(text: string): string {
  return text.replace(/[013457@$!]/g, (sign) => LETTER_OF[sign] ?? sign)
}

function isRun(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return digits !== '' && RUNS.some((run) => (run + run).includes(digits))
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** The shortest text that repeated gives the whole, `abc` of `abcabcabc`. */
function smallestUnit(text: string): string {
  const at = (text + text).indexOf(text, 1)
  return text.slice(0, at)
}
