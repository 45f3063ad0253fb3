import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Flag } from '../../../src/domain/flags/flags.ts'
import { anchorOf } from '../../../src/domain/flags/flags.ts'
import { readFlagsFile, writeFlagsFile } from '../../../src/formats/entries/flagsFile.ts'
import { FlagsDialog } from '../../../src/features/flags/FlagsDialog.tsx'
import { putFlags } from '../../../src/features/flags/putFlags.ts'
import { giveDialogs } from '../dialogs.ts'
import { excerpt as dataset } from '../excerpt.ts'
import { relationOf, renderExcerpt, wordsOf } from '../renderApp.tsx'
import { present } from '../present.ts'

const AT = '2026-11-23T08:30:00.000Z'
const arms = relationOf('russia', 'supplies-arms', 'mali')
const saved: { name: string; blob: Blob | undefined }[] = []
let given: Blob | undefined

beforeAll(() => {
  giveDialogs()
  URL.createObjectURL = (blob: Blob) => {
    given = blob
    return 'blob:flags'
  }
  URL.revokeObjectURL = () => undefined
})

beforeEach(() => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: given })
  })
  saved.length = 0
})

function flagAt(index: number, part: Partial<Flag> = {}): Flag {
  const evidence = arms.evidence[index]
  if (evidence === undefined) throw new Error('Too little evidence for a test')
  return { ...anchorOf(dataset, arms.id, evidence), reason: 'date', note: '', at: AT, ...part }
}

function show(flags: readonly Flag[], language: 'en' | 'ar' = 'en') {
  const rendered = renderExcerpt(<FlagsDialog />, { language })
  act(() => {
    rendered.store.getState().openDialog('flags')
    putFlags(rendered.store, flags)
  })
  return rendered
}

const fileOf = (flags: readonly unknown[], id = 'alliances') =>
  new File([JSON.stringify({ format: 'sanad-flags/1', dataset: id, exported: AT, flags })], 'mine.json')

async function take({ user }: ReturnType<typeof renderExcerpt>, file: File) {
  await user.upload(screen.getByLabelText('Import JSON', { selector: 'input' }), file)
  return screen.findByRole('alert')
}

const items = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.closest('li') ?? one)

describe('the list of flags', () => {
  it('shows each with its relation, its sentence word for word, its reason and its note', () => {
    const flag = flagAt(1, { note: 'It was 2022.' })
    show([flag])
    const [item] = items()
    expect(item).toHaveTextContent(/Russia.*supplies arms to.*Mali/)
    expect(item?.querySelector('blockquote')?.textContent).toBe(wordsOf(flag))
    expect(item).toHaveTextContent('Marked as wrong · Wrong date')
    expect(item).toHaveTextContent('It was 2022.')
  })

  it('is filtered by reason, with counts', async () => {
    const { user } = show([flagAt(0), flagAt(1), flagAt(2, { reason: 'direction' })])
    const reasons = screen.getByRole('combobox', { name: 'Reason' })
    expect(
      within(reasons)
        .getAllByRole('option')
        .map((one) => one.textContent?.replace(/[\u2068\u2069]/g, '')),
    ).toEqual(['All reasons (3)', 'Wrong direction (1)', 'Wrong date (2)'])
    await user.selectOptions(reasons, 'direction')
    expect(items()).toHaveLength(1)
    expect(items()[0]).toHaveTextContent('Wrong direction')
  })

  it('opens the evidence itself', async () => {
    const { user, store } = show([flagAt(2)])
    await user.click(screen.getByRole('button', { name: /^Open the evidence/ }))
    expect(store.getState().selection).toEqual({ kind: 'relation', id: arms.id, evidence: 2 })
    expect(store.getState().dialog).toBe('none')
  })

  it('removes one, or all, and takes that back', async () => {
    const { user, store } = show([flagAt(0), flagAt(1)])
    const [first] = screen.getAllByRole('button', { name: /^Remove the mark/ })
    await user.click(present(first))
    expect(store.getState().flags).toEqual([flagAt(1)])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(store.getState().flags).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Remove all' }))
    expect(screen.getByText('2 flags removed')).toBeVisible()
    expect(screen.getByText(/Nothing is marked yet/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(store.getState().flags).toHaveLength(2)
    expect(store.getState().flagged.size).toBe(2)
  })

  it('changes a flag in place', async () => {
    const { user, store } = show([flagAt(0)], 'ar')
    await user.click(screen.getByRole('button', { name: /^عدّل العلامة/ }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'ما الخطأ؟' }), 'اتجاه خاطئ')
    await user.click(screen.getByRole('button', { name: 'احفظ' }))
    expect(store.getState().flags).toMatchObject([{ reason: 'direction', quote: flagAt(0).quote }])
  })

  it('says what the graph shall show of them', async () => {
    const { user, store } = show([flagAt(0)])
    await user.click(screen.getByRole('radio', { name: 'Hide flagged' }))
    expect(store.getState().flagView).toBe('hide')
  })
})

describe('files', () => {
  it('gives a file that comes back as it was, also what this dataset does not have', async () => {
    const flags = [flagAt(0), flagAt(1, { relation: 'nobody-meets-nobody' })]
    const { user } = show(flags)
    await user.click(screen.getByRole('button', { name: 'Export JSON' }))
    expect(saved[0]?.name).toMatch(/^sanad-flags-alliances-\d{4}-\d\d-\d\d\.json$/)
    expect(readFlagsFile((await saved[0]?.blob?.text()) ?? '')).toMatchObject({ ok: true, dataset: 'alliances', flags })
  })

  it('takes flags in: what is new, what is later; an older one changes nothing; undo takes it back', async () => {
    const present = [flagAt(0), flagAt(1, { at: '2026-01-01T00:00:00Z' })]
    const rendered = show(present)
    const report = await take(
      rendered,
      fileOf([flagAt(0, { at: '2026-01-01T00:00:00Z' }), flagAt(1, { note: 'later' }), flagAt(2)]),
    )
    expect(report).toHaveTextContent('1 flag added')
    expect(report).toHaveTextContent('1 flag brought up to date')
    expect(report).toHaveTextContent('1 flag was here already')
    expect(rendered.store.getState().flags).toEqual([flagAt(0), flagAt(1, { note: 'later' }), flagAt(2)])
    await rendered.user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(rendered.store.getState().flags).toEqual(present)
  })

  it('of another dataset: says so and what was not found, takes the rest, and loses neither', async () => {
    const rendered = show([flagAt(0)])
    const strange = flagAt(2, { document: 'their-article' })
    const report = await take(rendered, fileOf([flagAt(1), strange], 'other-articles'))
    expect(report).toHaveTextContent(/another dataset, .*other-articles/)
    expect(report).toHaveTextContent(/1 of them was not found.*no document.*their-article/)
    expect(rendered.store.getState().flags).toEqual([flagAt(0), flagAt(1), strange])
    expect(rendered.store.getState().flagged.size).toBe(2)
    expect(screen.getByRole('heading', { name: 'Not in this dataset' })).toBeVisible()
  })

  it('with broken entries: names each with its place, and takes the good ones', async () => {
    const rendered = show([])
    const report = await take(rendered, fileOf([flagAt(0), { ...flagAt(1), reason: 'because' }, 7]))
    expect(report).toHaveTextContent(/2 entries were left out.*flags\[1\]\.reason.*because.*flags\[2\]/)
    expect(rendered.store.getState().flags).toEqual([flagAt(0)])
  })

  it.each(['{"format":"sanad-fl', '[]', ''])('that is none (%j): says so, and leaves the flags alone', async (text) => {
    const rendered = show([flagAt(0)], 'ar')
    await rendered.user.upload(
      screen.getByLabelText('استورد JSON', { selector: 'input' }),
      new File([text], 'broken.json'),
    )
    expect(await screen.findByRole('alert')).toHaveTextContent(/لم يُقرأ .*broken\.json.* وعلاماتك كما كانت/)
    expect(rendered.store.getState().flags).toEqual([flagAt(0)])
  })

  it('writes its JSON one flag a line, so that two files can be compared', () => {
    const lines = writeFlagsFile('alliances', AT, [flagAt(0), flagAt(1)]).split('\n')
    expect(lines.filter((line) => line.includes('"relation"'))).toHaveLength(2)
  })
})
