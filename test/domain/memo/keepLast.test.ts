import { expect, it, vi } from 'vitest'
import { keepLast, keepLastPerOwner } from '../../../src/domain/memo/keepLast.ts'

it('makes a value again only when a key has changed', () => {
  const keep = keepLast<object>()
  const make = vi.fn<() => object>(() => ({}))
  const first = keep(['a', 1], make)
  expect(keep(['a', 1], make)).toBe(first)
  expect(keep(['a', 2], make)).not.toBe(first)
  expect(make).toHaveBeenCalledTimes(2)
})

it('keeps what is undefined, and what has no key', () => {
  const keep = keepLast<undefined>()
  const make = vi.fn<() => undefined>(() => undefined)
  keep([], make)
  keep([], make)
  expect(make).toHaveBeenCalledTimes(1)
})

it('has a slot for each owner: two stores do not make each other compute again', () => {
  const keep = keepLastPerOwner<object>()
  const [mine, yours] = [{}, {}]
  const first = keep(mine, [1], () => ({}))
  keep(yours, [2], () => ({}))
  expect(keep(mine, [1], () => ({}))).toBe(first)
})
