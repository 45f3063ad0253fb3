/** One part of a test run: an npm script and what it needs. */
export interface Step {
  readonly name: string
  readonly script: string
  /** The file in which the step's program counts its tests; a step without one counts as one check. */
  readonly report?: string
  /** Scripts that have to end before this one starts. */
  readonly after?: readonly string[]
  /** Scripts of `after` without whose success this one has nothing to work on. */
  readonly needs?: readonly string[]
}

/** What running steps needs of the machine; tests hand in their own. */
export interface StepEffects {
  /** Runs an npm script, hands over its output as it comes, and answers whether it succeeded. */
  readonly run: (script: string, output: (text: string) => void) => Promise<boolean>
  readonly write: (text: string) => void
}

/** How a step ended; `undefined` when it was not run, because a step it needs failed. */
export type Ending = boolean | undefined

/**
 * Runs steps side by side, each as soon as those before it have ended, also after one that failed. The output stays in
 * one piece for each step, in the order of `steps`: the first step still running writes as it goes, the others are held
 * back until it is their turn.
 */
export async function runSteps(
  steps: readonly Step[],
  { run, write }: StepEffects,
): Promise<ReadonlyMap<Step, Ending>> {
  const running = new Map<string, Promise<Ending>>()
  const printed = printer(steps, write)
  const endingsOf = (scripts: readonly string[] = []) =>
    Promise.all(scripts.flatMap((script) => running.get(script) ?? []))
  const start = async (step: Step): Promise<Ending> => {
    await endingsOf(step.after)
    const needed = await endingsOf(step.needs)
    const ending = needed.every(Boolean) ? await run(step.script, (text) => printed.add(step, text)) : undefined
    printed.end(step)
    return ending
  }
  // A step waits only for steps that stand before it, so that each finds the promises it waits for.
  for (const step of steps) running.set(step.script, start(step))
  return new Map(await Promise.all(steps.map(async (step) => [step, await running.get(step.script)] as const)))
}

/** Writes the first step that has not ended as its output comes, and holds back the rest. */
function printer(steps: readonly Step[], write: (text: string) => void) {
  const held = new Map(steps.map((step) => [step, `\n── ${step.name} (npm run ${step.script})\n`]))
  const ended = new Set<Step>()
  const flush = () => {
    for (const step of steps) {
      write(held.get(step) ?? '')
      held.set(step, '')
      if (!ended.has(step)) return
    }
  }
  return {
    add: (step: Step, text: string) => {
      held.set(step, (held.get(step) ?? '') + text)
      flush()
    },
    end: (step: Step) => {
      ended.add(step)
      flush()
    },
  }
}
