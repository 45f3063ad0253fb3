import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const ENGLISH_MAP = '../../../src/i18n/en/map.ts'

// Test files share their modules: these start without any texts, and leave nothing behind.
beforeEach(() => vi.resetModules())
afterEach(() => {
  vi.doUnmock(ENGLISH_MAP)
  vi.resetModules()
})

it('stays in the language that was switched to while texts of the other were on their way', async () => {
  const { promise: gate, open } = aGate()
  vi.doMock(ENGLISH_MAP, async () => {
    await gate
    return { map: {} }
  })
  const { fetchLanguage, fetchWords } = await import('../../../src/i18n/engine/fetchWords.ts')
  const { hasMessages } = await import('../../../src/i18n/engine/words.ts')
  await fetchLanguage('en')
  const late = fetchWords('map')
  await fetchLanguage('ar')
  open()
  await late
  await fetchWords('matrix')
  expect(hasMessages('matrix', 'ar')).toBe(true)
  expect(hasMessages('matrix', 'en')).toBe(false)
})

it('gives a part its texts although those of another part cannot be fetched, and may yet switch the language', async () => {
  vi.doMock(ENGLISH_MAP, () => {
    throw new TypeError('offline')
  })
  const { fetchLanguage, fetchWords } = await import('../../../src/i18n/engine/fetchWords.ts')
  const { hasMessages } = await import('../../../src/i18n/engine/words.ts')
  await fetchLanguage('en')
  await expect(fetchWords('map')).rejects.toThrow('error when mocking')
  await fetchWords('matrix')
  expect(hasMessages('matrix', 'en')).toBe(true)
  await fetchLanguage('ar')
  await fetchLanguage('en')
  expect(hasMessages('matrix', 'ar')).toBe(true)
})

function aGate() {
  let open: () => void = () => undefined
  const promise = new Promise<void>((resolve) => {
    open = resolve
  })
  return { promise, open: () => open() }
}
