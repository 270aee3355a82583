/**
 * One run at a time: a call during a run waits for it and, when that went well and the words have changed since, runs
 * once more. So two saves in quick order never build on the same version.
 */
export function inTurn(run: () => Promise<boolean>, isDone: () => boolean): () => Promise<void> {
  let running: Promise<void> | null = null
  let isAskedAgain = false
  const work = async () => {
    do isAskedAgain = false
    while ((await run()) && isAskedAgain && !isDone())
  }
  return () => {
    isAskedAgain = running !== null
    running ??= work().finally(() => (running = null))
    return running
  }
}
