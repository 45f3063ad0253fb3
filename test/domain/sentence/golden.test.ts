import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { fetchEveryWord } from '../../i18n/everyWord.ts'
import { dataset } from '../../scene/bundled.ts'
import { goldenLines } from './goldenLines.ts'

beforeAll(async () => {
  await fetchEveryWord()
})

// Each line of these files was read as a sentence of a newspaper. `npx vitest run -u golden` writes them anew; read what changed.
describe('every relation type of the published dataset is a sentence', () => {
  test.each(LANGUAGES)('in %s', async (language) => {
    await expect(goldenLines(dataset, language)).toMatchFileSnapshot(`golden-${language}.txt`)
  })
})
