import type { ReactNode } from 'react'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lazyNamed, Unfetched } from '../../../src/ui/state/lazyNamed.ts'
import type { Failure } from '../../../src/ui/state/Part.tsx'
import { FailureContext, Part } from '../../../src/ui/state/Part.tsx'
import { tryAgain } from '../../../src/ui/state/attempt.ts'

function Report({ name, error, onRetry }: Failure) {
  const kind = error instanceof Unfetched ? 'unfetched' : 'broken'
  return (
    <p>
      {name}: {kind} <button onClick={onRetry}>Again</button>
    </p>
  )
}

const report = (failure: Failure) => <Report {...failure} />

function Words({ text }: { readonly text: string }) {
  return <p>{text}</p>
}

/** A part whose first fetches fail. */
function lazyWords(failures: number) {
  const load = vi.fn<() => Promise<{ Words: typeof Words }>>(async () => {
    if (load.mock.calls.length <= failures) throw new TypeError('offline')
    return { Words }
  })
  return { load, Lazy: lazyNamed(load, 'Words') }
}

const show = (part: ReactNode) =>
  render(
    <FailureContext value={report}>
      <p>The rest</p>
      {part}
    </FailureContext>,
  )

// React reports each caught error on the console.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

it('says which part could not be fetched, leaves the rest, and fetches it again when asked', async () => {
  const { load, Lazy } = lazyWords(2)
  show(
    <Part name="Map" place="view">
      <Lazy text="Here it is" />
    </Part>,
  )
  for (const times of [1, 2]) {
    expect(await screen.findByText(/Map: unfetched/)).toBeVisible()
    expect(screen.getByText('The rest')).toBeVisible()
    expect(load).toHaveBeenCalledTimes(times)
    await userEvent.click(screen.getByRole('button', { name: 'Again' }))
  }
  expect(await screen.findByText('Here it is')).toBeVisible()
})

it('is there in its first rendering if it was prepared, and stays itself when it is prepared later', async () => {
  const [early, late] = [lazyWords(0), lazyWords(0)]
  await early.Lazy.prepare()
  show(
    <>
      <Part name="Early" place="view">
        <early.Lazy text="Early words" />
      </Part>
      <Part name="Late" place="view">
        <late.Lazy text="Late words" />
      </Part>
    </>,
  )
  expect(screen.getByText('Early words')).toBeVisible()
  expect(screen.queryByText('Late words')).toBeNull()
  const words = await screen.findByText('Late words')
  await late.Lazy.prepare()
  tryAgain()
  expect(screen.getByText('Late words')).toBe(words)
})

it('reports nothing that could not be prepared until it is needed, and fetches it again then', async () => {
  const { load, Lazy } = lazyWords(1)
  await Lazy.prepare()
  show(
    <Part name="Map" place="view">
      <Lazy text="Here it is" />
    </Part>,
  )
  expect(await screen.findByText('Here it is')).toBeVisible()
  expect(load).toHaveBeenCalledTimes(2)
})

it('fetches everything that failed again at once, and nothing that is there', async () => {
  const [one, other, whole] = [lazyWords(1), lazyWords(1), lazyWords(0)]
  show(
    <>
      {[one, other, whole].map(({ Lazy }, at) => (
        <Part key={at} name={`Part ${at}`} place="filled">
          <Lazy text={`Words ${at}`} />
        </Part>
      ))}
    </>,
  )
  expect(await screen.findAllByText(/unfetched/)).toHaveLength(2)
  const kept = screen.getByText('Words 2')
  tryAgain()
  expect(await screen.findByText('Words 0')).toBeVisible()
  expect(await screen.findByText('Words 1')).toBeVisible()
  expect(screen.getByText('Words 2')).toBe(kept)
  expect(whole.load).toHaveBeenCalledOnce()
})

it('says which part has broken, until it shows another subject', () => {
  function Fragile({ of }: { readonly of: string }) {
    if (of === 'bad') throw new Error('No')
    return <p>Fine: {of}</p>
  }
  const panel = (of: string) => (
    <FailureContext value={report}>
      <Part name="Evidence" place="filled" subject={of}>
        <Fragile of={of} />
      </Part>
    </FailureContext>
  )
  const { rerender } = render(panel('bad'))
  expect(screen.getByText(/Evidence: broken/)).toBeVisible()
  rerender(panel('good'))
  expect(screen.getByText('Fine: good')).toBeVisible()
})
