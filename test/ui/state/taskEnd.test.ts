import { afterEach, expect, it, vi } from 'vitest'
import { taskEnd } from '../../../src/ui/state/taskEnd.ts'

afterEach(() => vi.unstubAllGlobals())

it('lets other work of the page run before it goes on, where the browser has no scheduler', async () => {
  vi.stubGlobal('scheduler', undefined)
  const order: string[] = []
  const other = new MessageChannel()
  other.port1.addEventListener('message', () => order.push('other'))
  other.port1.start()
  other.port2.postMessage(null)
  await taskEnd()
  order.push('on')
  other.port1.close()
  expect(order).toEqual(['other', 'on'])
})

it('asks the scheduler of a browser that has one', async () => {
  const stop = vi.fn<() => Promise<void>>(() => Promise.resolve())
  vi.stubGlobal('scheduler', { yield: stop })
  await taskEnd()
  expect(stop).toHaveBeenCalledOnce()
})
