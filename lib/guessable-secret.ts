/** Random text of 32 characters has about 20 different ones, and in hexadecimal hardly ever fewer than 9. */
const MIN_DIFFERENT = 8
/** Printed in this repository, and in examples everywhere. */
const SAMPLES =
  /change.?(?:me|this|it)|replace.?(?:me|this|with)|example|placeholder|your.?(?:own.?)?secret|secret.?(?:key|that|here|goes)|at.?least.?32|0123456789abcdef|abcdefghijklmnop|password/i

/** Why a secret that is long enough is none all the same, in words for its host; null when nothing speaks against it. */
export function whyGuessable(secret: string): string | null {
  const different = new Set(secret).size
  if (different === 1) return 'it is one character again and again'
  if (different < MIN_DIFFERENT) return `it has only ${different} different characters`
  if (isRepeated(secret)) return 'it is the same few characters again and again'
  if (SAMPLES.test(secret)) return 'it is a sample from a text, not a secret'
  return null
}

/** True for "abcdabcdab": the whole is the beginning of one part said over. */
function isRepeated(secret: string): boolean {
  for (let size = 2; size <= 16; size++)
    if (secret === secret.slice(0, size).repeat(secret.length).slice(0, secret.length)) return true
  return false
}
