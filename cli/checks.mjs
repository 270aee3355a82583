// The checks that need no store and no browser; `npm run check` runs only these.
import { join } from 'node:path'
import { run } from './steps.mjs'

const bin = (...path) => join('node_modules', ...path)

export const CHECKS = [
  { name: 'Format', script: bin('prettier', 'bin', 'prettier.cjs'), args: ['--check', '--log-level=warn', '.'] },
  { name: 'Lint and the one-way laws', script: bin('oxlint', 'bin', 'oxlint'), args: ['--deny-warnings', '--quiet'] },
  { name: 'Types', script: bin('typescript', 'bin', 'tsc'), args: ['--noEmit', '-p', '.'] },
  { name: 'Dead code', script: bin('knip', 'bin', 'knip.js'), args: ['--no-progress'] },
]

/** Null when clean, else what the tool said. */
export async function runCheck({ script, args }) {
  const { code, output } = await run(process.execPath, [script, ...args], { quiet: true })
  return code === 0 ? null : output
}
