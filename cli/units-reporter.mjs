// What vitest knows at its end, whole: its own JSON leaves out what failed beside a test.
import { writeFileSync } from 'node:fs'

export default class UnitsReporter {
  onTestRunEnd(modules, unhandled) {
    const tests = []
    const errors = unhandled.map((error) => ({ file: 'Units', words: `not caught: ${error.message}` }))
    for (const one of modules) {
      const file = one.relativeModuleId
      for (const test of one.children.allTests()) tests.push({ file, name: test.fullName, state: test.result().state })
      for (const error of one.errors()) errors.push({ file, words: error.message })
      for (const suite of one.children.allSuites())
        for (const error of suite.errors()) errors.push({ file, words: `${suite.fullName}: ${error.message}` })
    }
    writeFileSync(process.env.UNITS_FILE, JSON.stringify({ tests, errors }))
  }
}
