import { expect, it } from 'vitest'
import { inTurn } from './in-turn'

/** A save whose round trips end when the test says so. */
function makeSaving() {
  const ends: ((isGood: boolean) => void)[] = []
  let isDone = false
  const run = () => new Promise<boolean>((resolve) => void ends.push(resolve))
  return { ends, save: inTurn(run, () => isDone), setDone: (value: boolean) => (isDone = value) }
}
const settle = () => new Promise((resolve) => setTimeout(resolve))

it('saves again after the save that is under way, however often it is asked meanwhile', async () => {
  const { ends, save } = makeSaving()
  const all = [save(), save(), save()]
  expect(ends).toHaveLength(1)
  ends[0]!(true)
  await settle()
  expect(ends).toHaveLength(2)
  ends[1]!(true)
  await Promise.all(all)
  expect(ends).toHaveLength(2)
  void save()
  expect(ends).toHaveLength(3)
})

it('does not go on after a refusal, nor when nothing has changed since', async () => {
  for (const isGood of [false, true]) {
    const { ends, save, setDone } = makeSaving()
    const all = [save(), save()]
    setDone(isGood)
    ends[0]!(isGood)
    await Promise.all(all)
    expect(ends).toHaveLength(1)
  }
})
