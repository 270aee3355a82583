import { describe, expect, it } from 'vitest'
import { COMMON_STEMS } from './common-passwords'
import { MAX_PASSWORD_CHARS, passwordProblem } from './password-rule'

const about = { email: 'maud.reader@ledger.example', siteName: 'The Harbour Ledger' }

const GOOD = [
  'seven boats and a kettle',
  'correct horse battery kettle',
  'xK9vQ2mPz4Lt',
  'gdynia rope 44 tins',
  'dragon8472619583x7',
  'пять лодок и чайник',
  '七艘の船と一つのやかんと雨',
  'a'.repeat(5) + 'bcmvnrtwq pier',
  'ledger of wet harbours',
  '🚢'.repeat(2) + ' over the bar at noon',
  'x'.repeat(20) + 'kettle' + 'y'.repeat(30),
]

const COMMON = [
  'password1234',
  'Password123!',
  'PASSWORD2026!!',
  'p@ssw0rd1234',
  'passwordpassword',
  'password password',
  'password-password1',
  'password1234567890',
  '123456789012',
  '098765432109',
  '111111111111',
  'aaaaaaaaaaaa',
  'abababababab',
  'abcabcabcabc',
  'abcdefghijklm',
  'zyxwvutsrqponm',
  'qwertyuiopas',
  'qwertyqwerty',
  'qwerty123456',
  '1qwertyuiop1',
  'asdfghjkl123',
  'qazwsxedcrfv',
  'iloveyou2026',
  'letmein12345',
  'welcome2026!',
  'Summer2026!!',
  'administrator',
  'Administrator1',
  'correcthorsebatterystaple',
  'Correct Horse Battery Staple',
  'manchesterunited',
  'changeme1234',
  '!!!!!!!!!!!!',
  '            ',
]

describe('passwordProblem', () => {
  it.each(GOOD)('takes %j', (password) => expect(passwordProblem(password, about)).toBeNull())
  it.each(COMMON)('refuses the common %j', (password) =>
    expect(passwordProblem(password, about)).toMatch(/first that are guessed/),
  )
  it.each([
    'The Harbour Ledger',
    'theharbourledger',
    'TheHarbourLedger1',
    'maud.reader@ledger.example',
    'maud.reader2026',
  ])('refuses %j, which stands on the door', (password) =>
    expect(passwordProblem(password, about)).toMatch(/name of the paper or your own email/),
  )
  it('counts letters, not bytes, and cuts nothing off (6.2.1, 6.2.9)', () => {
    expect(passwordProblem('kettle boat', about)).toBe('Use at least 12 characters.')
    expect(passwordProblem('лодка и чай', about)).toBe('Use at least 12 characters.')
    expect(passwordProblem('kettle boats', about)).toBeNull()
    const long = 'kettle boats '.repeat(20)
    expect(passwordProblem(long.slice(0, MAX_PASSWORD_CHARS - 1) + 'x', about)).toBeNull()
    expect(passwordProblem(long.slice(0, MAX_PASSWORD_CHARS) + 'x', about)).toBe('Use at most 128 characters.')
  })
  it('asks for no capital, digit or sign', () => {
    expect(passwordProblem('kettlesandboatsandlamps', about)).toBeNull()
  })
  it('knows some hundreds of stems', () => {
    expect(COMMON_STEMS.size).toBeGreaterThan(500)
  })
})
