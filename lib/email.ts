const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/
const MAX_EMAIL_CHARS = 254
const MAX_LOCAL_CHARS = 64
const MAX_TYPED_CHARS = 1_000

/**
 * The normal form of an e-mail address, under which it is unique, or null when it is none. NFKC first, then the
 * check; a letter that NFKC would turn into another one (a full-width @ or letter) is refused, not mended.
 * The part before the @ is plain ASCII, a domain of other letters becomes its `xn--` form.
 * @see trust.md A8: GHSA-7rqj-j65f-68wh reads one address where the mail system reads another
 */
export function normaliseEmail(text: string): string | null {
  if (text.length > MAX_TYPED_CHARS) return null // the normal form of a long run of marks takes quadratic time
  const typed = text.trim()
  const folded = typed.normalize('NFKC')
  if (folded !== typed.normalize('NFC') || folded.length > MAX_EMAIL_CHARS) return null
  const at = folded.indexOf('@')
  if (at < 1 || at !== folded.lastIndexOf('@') || !/^[\x21-\x7e]+@/.test(typed)) return null
  const local = folded.slice(0, at).toLowerCase()
  const domain = asciiDomain(folded.slice(at + 1))
  if (domain === null || local.length > MAX_LOCAL_CHARS || !LOCAL.test(local)) return null
  const email = `${local}@${domain}`
  return email.length <= MAX_EMAIL_CHARS ? email : null
}

function asciiDomain(domain: string): string | null {
  // Letters, digits, hyphens and dots alone, so that the URL parser finds no port, path or escape in it.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null
  try {
    const { hostname } = new URL(`http://${domain}`)
    return DOMAIN.test(hostname) ? hostname : null
  } catch {
    return null
  }
}
