import { expect, it } from 'vitest'
import { runSteps, type Step } from './steps.ts'

const CHECK: Step = { name: 'check', script: 'check' }
const BUILD: Step = { name: 'build', script: 'build' }
const BROWSER: Step = { name: 'browser', script: 'browser', after: ['check'], needs: ['build'] }

/** Scripts that write their name and end only when told to. */
function aMachine() {
  let written = ''
  const started: string[] = []
  const endings = new Map<string, (ok: boolean) => void>()
  return {
    started,
    written: () => written,
    effects: {
      run: (script: string, output: (text: string) => void) => {
        started.push(script)
        output(`${script} begins\n`)
        return new Promise<boolean>((done) =>
          endings.set(script, (ok) => {
            output(`${script} ends\n`)
            done(ok)
          }),
        )
      },
      write: (text: string) => void (written += text),
    },
    /** Ends a script and lets everything that follows from it happen. */
    end: async (script: string, ok = true) => {
      endings.get(script)?.(ok)
      await settled()
    },
  }
}

const settled = () => new Promise((done) => setImmediate(done))

it('runs side by side what waits for nothing, and a step after those it names', async () => {
  const { effects, started, end } = aMachine()
  const all = runSteps([CHECK, BUILD, BROWSER], effects)
  await settled()
  expect(started).toEqual(['check', 'build'])
  await end('build')
  expect(started).toEqual(['check', 'build'])
  await end('check')
  expect(started).toEqual(['check', 'build', 'browser'])
  await end('browser')
  expect([...(await all).values()]).toEqual([true, true, true])
})

it('goes on after a failure, except with what needs the step that failed', async () => {
  const { effects, started, end } = aMachine()
  const all = runSteps([CHECK, BUILD, BROWSER, { name: 'wide', script: 'wide', after: ['browser'] }], effects)
  await settled()
  await end('build', false)
  await end('check', false)
  expect(started).toEqual(['check', 'build', 'wide'])
  await end('wide')
  expect([...(await all).values()]).toEqual([false, false, undefined, true])
})

it('writes the first running step as it goes, and each other one in one piece when its turn comes', async () => {
  const { effects, written, end } = aMachine()
  const all = runSteps([CHECK, BUILD], effects)
  await settled()
  expect(written()).toBe('\n── check (npm run check)\ncheck begins\n')
  await end('build')
  expect(written()).not.toContain('build')
  await end('check')
  await all
  expect(written()).toBe(
    '\n── check (npm run check)\ncheck begins\ncheck ends\n\n── build (npm run build)\nbuild begins\nbuild ends\n',
  )
})
