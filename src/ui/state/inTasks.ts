import { taskEnd } from './taskEnd.ts'

/** For how long a task works before the browser gets a turn, in milliseconds. */
const TASK_MS = 24

/** Does a work in tasks, between which the browser takes the user's input and paints. */
export async function inTasks<Result>(work: Iterator<unknown, Result, undefined>): Promise<Result> {
  let until = performance.now() + TASK_MS
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    if (performance.now() < until) continue
    await taskEnd()
    until = performance.now() + TASK_MS
  }
}
