import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseEnv } from './env'
import { whyGuessable } from './guessable-secret'

it.each([
  ['x'.repeat(40), /one character/],
  ['ab'.repeat(20), /only 2 different/],
  ['q7Zp4wK9'.repeat(4) + 'q7Zp', /same few characters/],
  ['change-me-to-something-long-and-random-1', /sample/],
  ['your_secret_of_at_least_32_characters!', /sample/],
  ['0123456789abcdef0123456789abcdeffedcba', /sample/],
])('finds that %j can be guessed', (secret, why) => {
  expect(whyGuessable(secret)).toMatch(why)
})

it('takes what chance makes, in every usual spelling', () => {
  for (let n = 0; n < 500; n++) {
    expect(whyGuessable(randomBytes(48).toString('base64url'))).toBeNull()
    expect(whyGuessable(randomBytes(32).toString('hex'))).toBeNull()
  }
})

it('refuses every secret that stands in this repository, in production alone', () => {
  const root = process.cwd()
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  )
  const files = [
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'vitest.config.ts',
    ...docs.map((name) => join('docs', name)),
  ]
  const shown = files.flatMap((name) =>
    [...readFileSync(join(root, name), 'utf8').matchAll(/AUTH_SECRET\W{1,4}([^\s'"`]{32,})/g)].map(
      ([, secret]) => secret!,
    ),
  )
  expect(shown).toContain(process.env.AUTH_SECRET)
  for (const secret of shown) {
    expect(() => parseEnv({ NODE_ENV: 'production', AUTH_SECRET: secret })).toThrow(
      /AUTH_SECRET can be guessed: it is a sample/,
    )
    expect(parseEnv({ NODE_ENV: 'test', AUTH_SECRET: secret }).authSecret).toBe(secret)
  }
})

it('does not repeat the secret in what it says', () => {
  const secret = 'x'.repeat(40)
  const refused = () => parseEnv({ NODE_ENV: 'production', AUTH_SECRET: secret })
  expect(refused).toThrow(/one character again and again.*openssl rand/)
  expect(refused).not.toThrow(new RegExp(secret))
})
