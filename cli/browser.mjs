// Finds a Chromium for the journeys, or gets one.
import { existsSync, readFileSync } from 'node:fs'
import { run } from './steps.mjs'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The path of a browser, or '' when Playwright has its own: CHROMIUM_PATH, Playwright's, the system's; else
 * Playwright's download; else Debian's package when we may install it.
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (existsSync(given)) return given
    throw new Error(`CHROMIUM_PATH names ${given}, and there is no such file.`)
  }
  if (await hasOwn()) return ''
  const system = SYSTEM.find((path) => existsSync(path))
  if (system) return system
  console.log('      no browser yet; asking Playwright for one')
  const download = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    quiet: true,
    every: 15_000,
  })
  if (download.code === 0 && (await hasOwn())) return ''
  if (isDebianRoot()) {
    console.log('      Playwright could not download one; installing the package chromium')
    await run('apt-get', ['update', '-qq'], { quiet: true, every: 15_000 })
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], {
      quiet: true,
      every: 15_000,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (existsSync(SYSTEM[0])) return SYSTEM[0]
  }
  throw new Error('There is no Chromium for the journeys. Install one, or name it in CHROMIUM_PATH.')
}

async function hasOwn() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

function isDebianRoot() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'))
  )
}
