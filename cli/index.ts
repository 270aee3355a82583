import { closeStore } from '@/db/client'
import { isAppError } from '@/lib/errors'
import { demandStore } from './demand-store'
import { COMMANDS } from './commands'
import { Refusal } from './refusal'

/** npm run cli -- <command>: looks the command up and runs it. Ends with 0, 1 (refused) or 2 (not understood). */
const [name = 'help', ...rest] = process.argv.slice(2)
const found =
  COMMANDS.find((command) => command.words.join(' ') === [name, rest[0]].join(' ')) ??
  COMMANDS.find((command) => command.words.join(' ') === name)

try {
  if (!found)
    throw new Refusal(
      `There is no command "${[name, rest[0] ?? ''].join(' ').trim()}". npm run cli -- help lists them.`,
    )
  if (!found.needsNoStore) demandStore()
  await found.run(rest.slice(found.words.length - 1))
} catch (error) {
  if (error instanceof Refusal) process.exitCode = 2
  else if (isAppError(error) || error instanceof Error) process.exitCode = 1
  const fields = isAppError(error) ? Object.values(error.fields).join(' ') : ''
  console.error(
    error instanceof Error
      ? fields && !fields.includes(error.message)
        ? `${error.message} ${fields}`
        : error.message
      : String(error),
  )
} finally {
  await closeStore().catch((error: unknown) => {
    process.exitCode ||= 1
    console.error(`The store was not closed cleanly: ${error instanceof Error ? error.message : String(error)}`)
  })
}
