import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FlagButton } from '../../../src/features/flags/FlagButton.tsx'
import { relationOf, renderApp, wordsOf } from '../renderApp.tsx'
import { present } from '../present.ts'

const arms = relationOf('russia', 'supplies-arms', 'mali')
const [evidence, second] = arms.evidence
if (evidence === undefined || second === undefined) throw new Error('Too little evidence for a test')

const show = (language: 'en' | 'ar' = 'en') =>
  renderApp(<FlagButton relation={arms} evidence={evidence} />, { language })

describe.each([
  ['en', ['Mark as wrong', 'What is wrong', 'Wrong date', 'Note', 'Save', 'Marked as wrong · Wrong date', 'Undo']],
  ['ar', ['ضع علامة خطأ', 'ما الخطأ؟', 'تاريخ خاطئ', 'ملاحظة', 'احفظ', 'عليها علامة خطأ · تاريخ خاطئ', 'تراجع']],
] as const)('marking evidence as wrong, in %s', (language, [mark, what, reason, note, save, marked, undo]) => {
  it('takes a reason and a note, shows them, and can be undone', async () => {
    const { user, store } = show(language)
    await user.click(screen.getByRole('button', { name: mark }))
    expect(screen.getByRole('combobox', { name: what })).toHaveFocus()
    expect(screen.getByRole('button', { name: save })).toBeDisabled()
    await user.selectOptions(screen.getByRole('combobox', { name: what }), reason)
    await user.type(screen.getByRole('textbox', { name: note }), ' كان ذلك في 2022. ')
    await user.click(screen.getByRole('button', { name: save }))

    expect(screen.getByText(marked.split(' · ')[1] ?? '')).toBeVisible()
    expect(screen.getByText('كان ذلك في 2022.')).toHaveAttribute('dir', 'auto')
    const [flag] = store.getState().flags
    expect(flag).toMatchObject({
      relation: arms.id,
      document: evidence.document,
      start: evidence.start,
      end: evidence.end,
      quote: wordsOf(evidence),
      reason: 'date',
      note: 'كان ذلك في 2022.',
    })
    expect(Math.abs(Date.parse(flag?.at ?? '') - Date.now())).toBeLessThan(60_000)
    expect([...store.getState().flagged]).toEqual([evidence])

    await user.click(within(screen.getByRole('status')).getByRole('button', { name: undo }))
    expect(store.getState().flags).toEqual([])
    expect(store.getState().flagged.size).toBe(0)
  })
})

describe('the form', () => {
  it('closes on Escape, changes nothing and gives focus back', async () => {
    const { user, store } = show()
    await user.click(screen.getByRole('button', { name: 'Mark as wrong' }))
    await user.selectOptions(screen.getByRole('combobox'), 'Wrong date')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('form')).toBeNull()
    expect(screen.getByRole('button', { name: 'Mark as wrong' })).toHaveFocus()
    expect(store.getState().flags).toEqual([])
  })

  it('changes and removes what was marked, and leaves other evidence alone', async () => {
    const { user, store } = renderApp(
      <>
        <FlagButton relation={arms} evidence={evidence} />
        <FlagButton relation={arms} evidence={second} />
      </>,
    )
    const mark = async (button: HTMLElement, reason: string) => {
      await user.click(button)
      await user.selectOptions(screen.getByRole('combobox'), reason)
      await user.click(screen.getByRole('button', { name: 'Save' }))
    }
    for (const name of ['Wrong date', 'Wrong direction']) {
      await mark(present(screen.getAllByRole('button', { name: 'Mark as wrong' })[0]), name)
    }
    const [change] = screen.getAllByRole('button', { name: 'Change the mark' })
    await mark(present(change), 'Something else')
    expect(store.getState().flags.map(({ reason }) => reason)).toEqual(['other', 'direction'])
    await user.click(present(change))
    await user.click(screen.getByRole('button', { name: 'Remove the mark' }))
    expect(store.getState().flags.map(({ reason }) => reason)).toEqual(['direction'])
    expect([...store.getState().flagged]).toEqual([second])
  })
})
