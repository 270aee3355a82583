import { migrate as migrateStore, schemaState } from '@/db/migrate'
import { systemActor } from '@/features/auth/actor'
import { ROLES } from '@/features/people/input'
import { createUser } from '@/features/people/create-user'
import { disableUser } from '@/features/people/disable-user'
import { listUsers } from '@/features/people/list-users'
import { userIdOf } from '@/features/people/load-user'
import { setPassword } from '@/features/people/set-password'
import type { Role } from '@/db/schema'
import { normaliseEmail } from '@/lib/email'
import { createDemoUsers, type DemoUser } from './demo/demo-users'
import { isStoreEmpty, lacksDemoUsers } from './demo/is-store-empty'
import { closePaper, openPaper } from './maintenance'
import { readOptions, readPassword } from './options'
import { Refusal } from './refusal'

type Command = {
  words: string[]
  usage: string
  does: string
  /** It runs where there is no store yet. */
  needsNoStore?: true
  run: (args: string[]) => Promise<void> | void
}

const actor = systemActor('cli')

/** What `npm run cli` can do. Each parses its options and calls a verb. */
export const COMMANDS: Command[] = [
  {
    words: ['user', 'create'],
    usage: `user create --email E --name N --role ${ROLES.join('|')} --password-stdin`,
    does: 'Adds somebody who can sign in; the password comes on standard input',
    async run(args) {
      const options = readOptions(args, { required: ['email', 'name', 'role'], flags: ['password-stdin'] })
      const { email, name, role } = options as { email: string; name: string; role: Role }
      if (!ROLES.includes(role)) throw new Refusal(`--role must be one of ${ROLES.join(', ')}.`)
      await createUser(actor, { email, name, role, password: await readPassword(options['password-stdin'] === 'yes') })
      console.log(`${name} can sign in as ${role}.`)
    },
  },
  {
    words: ['user', 'list'],
    usage: 'user list',
    does: 'Lists people: e-mail, role, name, whether they are shut out',
    async run(args) {
      readOptions(args, {})
      for (const { email, role, name, state } of await listUsers(actor))
        console.log(
          [email.padEnd(36), role.padEnd(10), name, state === 'active' ? '' : `(${state})`].join(' ').trimEnd(),
        )
    },
  },
  {
    words: ['user', 'disable'],
    usage: 'user disable --email E',
    does: 'Shuts somebody out at once; their stories stay',
    async run(args) {
      const { email = '' } = readOptions(args, { required: ['email'] })
      const { name } = await disableUser(actor, { userId: await userIdOf(normaliseEmail(email) ?? '') })
      console.log(`${name} cannot sign in any more.`)
    },
  },
  {
    words: ['user', 'password'],
    usage: 'user password --email E --password-stdin',
    does: 'Gives somebody a new password and ends their sessions',
    async run(args) {
      const options = readOptions(args, { required: ['email'], flags: ['password-stdin'] })
      await setPassword(actor, {
        email: options.email ?? '',
        password: await readPassword(options['password-stdin'] === 'yes'),
      })
      console.log('The password is changed, and all their sessions have ended.')
    },
  },
  {
    words: ['migrate'],
    usage: 'migrate',
    needsNoStore: true,
    does: 'Makes the store, or brings it to the schema of this version, after a snapshot',
    run(args) {
      readOptions(args, {})
      const { applied, snapshot } = migrateStore()
      console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The schema is up to date.')
      if (snapshot) console.log(`A copy from before is ${snapshot}.`)
    },
  },
  {
    words: ['seed'],
    usage: 'seed',
    needsNoStore: true,
    does: 'Lays the demo edition into an empty store and prints its people',
    async run(args) {
      readOptions(args, {})
      if (schemaState() === 'missing') migrateStore()
      if (await lacksDemoUsers()) return printUsers(await createDemoUsers(actor))
      if (!(await isStoreEmpty()))
        throw new Refusal('The store is not empty: the demo edition is only laid into an empty one.')
      const { seedDemo } = await import('./demo/seed-demo') // all the demo's words: not for every command
      printUsers(await seedDemo(actor, (line) => console.log(line)))
    },
  },
  {
    words: ['maintenance', 'on'],
    usage: 'maintenance on [--message M]',
    does: 'Closes the paper to readers, who are told M; the newsroom stays open',
    async run(args) {
      const { message } = readOptions(args, { optional: ['message'] })
      await closePaper(message)
      console.log('Readers are told that the paper is closed. `maintenance off` opens it again.')
    },
  },
  {
    words: ['maintenance', 'off'],
    usage: 'maintenance off',
    needsNoStore: true,
    does: 'Opens the paper to readers again',
    run(args) {
      readOptions(args, {})
      openPaper()
      console.log('The paper is open.')
    },
  },
  {
    words: ['help'],
    usage: 'help',
    needsNoStore: true,
    does: 'Lists the commands',
    run() {
      for (const { usage, does } of COMMANDS) console.log(`  ${usage}\n      ${does}`)
    },
  },
]

function printUsers(users: readonly DemoUser[]): void {
  for (const { role, email, password } of users) console.log([role.padEnd(10), email.padEnd(28), password].join(' '))
}
