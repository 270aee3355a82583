const BEFORE = String.raw`[(]?\s*[+−–-]?\s*(?:\p{Sc}\s*)?[+−–-]?`
const DIGITS = String.raw`\p{Nd}(?:[\p{Nd}.,:’'\s/]*\p{Nd})?`
const AFTER = String.raw`\s*(?:[%‰°²³]|\p{Sc}|[\p{L}°]{1,3}[²³]?(?:\/[\p{L}]{1,3})?)?\s*[)]?\.?`
const NUMBER = new RegExp(`^${BEFORE}${DIGITS}${AFTER}$`, 'u')

/** Whether a field of a table reads as a number: `1,204`, `−3.5 %`, `£4.0m`, `06.10`, `(12)`, `3/4`. */
export function isNumber(text: string): boolean {
  return text.length <= 40 && NUMBER.test(text)
}
