// npm run check: format, lint, types. Seconds, no store.
import { CHECKS, runCheck } from './checks.mjs'
import { stepper, stopOnSignals } from './steps.mjs'

stopOnSignals()
const step = stepper(CHECKS.length)
let isClean = true
for (const check of CHECKS) {
  await step(check.name, async () => {
    const problem = await runCheck(check)
    if (problem === null) return 'clean'
    isClean = false
    console.log(problem)
    return 'failed'
  })
}
process.exit(isClean ? 0 : 1)
