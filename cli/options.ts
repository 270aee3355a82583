import { parseArgs } from 'node:util'
import { Refusal } from './refusal'

/** The options of a command, all with a value but those in `flags`. @throws Refusal naming what is missing or unknown. */
export function readOptions(
  args: string[],
  { required = [], optional = [], flags = [] }: { required?: string[]; optional?: string[]; flags?: string[] },
): Record<string, string | undefined> {
  const names = [...required, ...optional].map((name) => [name, { type: 'string' as const }])
  const switches = flags.map((name) => [name, { type: 'boolean' as const }])
  let values: Record<string, unknown>
  try {
    values = parseArgs({ args, options: Object.fromEntries([...names, ...switches]), strict: true }).values
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  }
  const missing = required.find((name) => values[name] === undefined)
  if (missing) throw new Refusal(`--${missing} is missing.`)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === true ? 'yes' : String(value)]),
  )
}

/** A password from standard input, or typed at the terminal without being shown. @throws Refusal when there is none. */
export async function readPassword(isFromStdin: boolean): Promise<string> {
  if (!isFromStdin && process.stdin.isTTY) return typePassword()
  if (!isFromStdin) throw new Refusal('Give the password with --password-stdin, or run this at a terminal.')
  let text = ''
  for await (const chunk of process.stdin) text += String(chunk)
  const password = text.replace(/\r?\n$/, '')
  if (!password) throw new Refusal('Standard input held no password.')
  return password
}

async function typePassword(): Promise<string> {
  process.stdout.write('New password (not shown): ')
  process.stdin.setRawMode(true)
  let password = ''
  for await (const chunk of process.stdin) {
    for (const key of String(chunk)) {
      if (key === '\r' || key === '\n') {
        process.stdin.setRawMode(false)
        process.stdin.pause()
        process.stdout.write('\n')
        return password
      }
      if (key === '\u0003') process.exit(130)
      password = key === '\u007f' ? password.slice(0, -1) : password + key
    }
  }
  return password
}
