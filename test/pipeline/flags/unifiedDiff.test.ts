import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { applyEdits, unifiedDiff } from '../../../src/pipeline/flags/unifiedDiff.ts'

const folder = mkdtempSync(join(tmpdir(), 'sanad-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

function patched(text: string, diff: string): string {
  writeFileSync(join(folder, 'file.yaml'), text)
  execFileSync('git', ['apply', '--unidiff-zero', '-p1', '-'], { cwd: folder, input: diff, stdio: 'pipe' })
  return readFileSync(join(folder, 'file.yaml'), 'utf8')
}

describe('a unified diff', () => {
  test('makes with git what the edits make, also at both ends and without a last line end', () => {
    const line = fc.constantFrom('a', 'b', '', 'مالي', '- x: y', '--- a', '+++ b', '@@ -1 +1 @@')
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 40 }), fc.boolean())
      .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''))
      .filter((one) => one !== '')
    const cut = fc.tuple(fc.nat(15), fc.nat(6), fc.constantFrom('', 'new\n', 'x', 'one\ntwo\n', '\n'))
    let tried = 0
    fc.assert(
      fc.property(text, fc.array(cut, { maxLength: 4 }), (old, cuts) => {
        let at = 0
        const edits = cuts.flatMap(([skip, length, words]) => {
          const start = at + skip
          const end = start + length
          at = end + 1
          return end > old.length ? [] : [{ start, end, text: words }]
        })
        const wanted = applyEdits(old, edits)
        if (wanted === old || wanted === '') return
        tried += 1
        expect(patched(old, unifiedDiff('file.yaml', old, edits))).toBe(wanted)
      }),
      { numRuns: 100 },
    )
    expect(tried).toBeGreaterThan(50)
  })

  test('is nothing where nothing changes', () => {
    expect(unifiedDiff('file.yaml', 'a\nb\n', [])).toBe('')
  })
})
