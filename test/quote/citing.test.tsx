import { readFileSync } from 'node:fs'
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dataset } from '../../src/domain/dataset/dataset.ts'
import { EvidencePanel } from '../../src/features/evidence/EvidencePanel.tsx'
import { giveDialogs } from '../features/dialogs.ts'
import { excerpt as dataset } from '../features/excerpt.ts'
import { relationOf, renderExcerpt, wordsOf } from '../features/renderApp.tsx'
import { present } from '../features/present.ts'
// A menu is fetched late; here it is at hand.
import '../../src/ui/headless/MenuPopup.tsx'

// What writes citations is fetched when it is first wanted; here it is there from the start.
await Promise.all([
  import('../../src/formats/citations/citeEvidence.ts'),
  import('../../src/formats/citations/textFragment.ts'),
  import('../../src/formats/citations/bibliography.ts'),
])

giveDialogs()

const arms = relationOf('russia', 'supplies-arms', 'mali')
const words = arms.evidence.map(wordsOf)

beforeEach(() => {
  localStorage.clear()
  Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>()
})

const open = (options: Parameters<typeof renderExcerpt>[1] = {}) =>
  renderExcerpt(<EvidencePanel />, { ...options, selection: { kind: 'relation', id: arms.id, evidence: 0 } })

/** The part of the first sentence's card that copies, in either language. */
const first = () => within(present(screen.getAllByRole('article')[0]))
const MENU = { en: 'Choose how to cite', ar: 'اختر صيغة الإحالة' }

const said = async (text: string | RegExp) => {
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
  return navigator.clipboard.readText()
}

/** Form, what the page says, and what is on the clipboard. */
type Form = readonly [form: string, toast: string, wanted: RegExp]

const LANGUAGES: readonly (readonly [language: 'en' | 'ar', button: string, forms: readonly Form[]])[] = [
  [
    'en',
    'Cite',
    [
      [
        'Footnote (Chicago)',
        'Footnote copied (Chicago)',
        /^“مالي .*headline, http:.*#v=1&sentence=mali-aircraft-s01\.$/s,
      ],
      ['APA', 'Citation copied (APA)', /References\n.*\[Mali takes delivery/s],
      ['BibTeX', 'BibTeX entry copied', /^@article\{mali-aircraft,/],
      ['CSL-JSON', 'CSL-JSON item copied', /"type": "article-newspaper"/],
      ['Sentence alone', 'Sentence copied', /^مالي تتسلم عشرات الطائرات الروسية والتركية$/],
      ['Link to the sentence', 'Link copied', /^http:\/\/localhost.*#v=1&sentence=mali-aircraft-s01$/],
    ],
  ],
  [
    'ar',
    'الإحالة',
    [
      ['حاشية (شيكاغو)', 'نُسخت الحاشية (شيكاغو)', /^«مالي .*»، الشرق الأوسط، \[نحو 18 مارس 2023\]، العنوان، http/s],
      ['APA', 'نُسخت الإحالة (APA)', /المراجع\n/],
      ['BibTeX', 'نُسخ مدخل BibTeX', /^@article\{mali-aircraft,/],
      ['CSL-JSON', 'نُسخ عنصر CSL-JSON', /"container-title": "الشرق الأوسط"/],
      ['الجملة وحدها', 'نُسخت الجملة', /^مالي تتسلم عشرات الطائرات الروسية والتركية$/],
      ['رابط الجملة', 'نُسخ الرابط', /#v=1&sentence=mali-aircraft-s01$/],
    ],
  ],
]

describe.each(LANGUAGES)('a sentence, in %s', (language, button, forms) => {
  it('is copied in every form, says which, and is copied so again, also after a reload', async () => {
    const before = open({ language })
    for (const [form, toast, wanted] of forms) {
      await before.user.click(first().getByRole('button', { name: MENU[language] }))
      await before.user.click(await first().findByRole('menuitemradio', { name: form }))
      const copied = await said(toast)
      expect(copied).toMatch(wanted)
      expect(copied).not.toMatch(/[\u2066-\u2069]/)
    }
    const [form, toast, wanted] = present(forms.at(-1))
    before.unmount()
    const { user } = open({ language })
    await user.click(first().getByRole('button', { name: button }))
    expect(await said(toast)).toMatch(wanted)
    await user.click(first().getByRole('button', { name: MENU[language] }))
    await waitFor(() => expect(first().getByRole('menuitemradio', { name: form, checked: true })).toHaveFocus())
  })
})

it('the whole relation is copied in the order of the list, one note a sentence', async () => {
  const { user } = open()
  const [all] = screen.getAllByRole('button', { name: 'Copy all' })
  await user.click(present(all))
  const notes = (await said('4 footnotes copied')).split('\n')
  expect(notes).toHaveLength(words.length)
  for (const [at, quote] of words.entries()) {
    expect(notes[at]).toContain(`${at + 1}. `)
    expect(notes[at]).toContain(quote)
  }
})

describe('the menu', () => {
  it('is worked by keys alone, and gives the focus back', async () => {
    const { user } = open()
    const button = first().getByRole('button', { name: MENU.en })
    button.focus()
    await user.keyboard('{ArrowDown}')
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await waitFor(() => expect(first().getByRole('menuitemradio', { name: 'Footnote (Chicago)' })).toHaveFocus())
    await user.keyboard('{End}')
    await waitFor(() => expect(first().getByRole('menuitemradio', { name: 'Link to the sentence' })).toHaveFocus())
    await user.keyboard('{ArrowDown}b')
    await waitFor(() => expect(first().getByRole('menuitemradio', { name: 'BibTeX' })).toHaveFocus())
    await user.keyboard('{Escape}')
    expect(first().queryByRole('menu')).toBeNull()
    expect(button).toHaveFocus()
  })

  it('keeps its keys from the page', async () => {
    const { user } = open()
    const heard: string[] = []
    const listener = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) heard.push(event.key)
    }
    window.addEventListener('keydown', listener)
    first().getByRole('button', { name: MENU.en }).focus()
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(first().getByRole('menuitemradio', { name: 'Footnote (Chicago)' })).toHaveFocus())
    await user.keyboard('jk{Escape}')
    window.removeEventListener('keydown', listener)
    expect(heard).toEqual([])
  })
})

it('a document with an address offers a link into it, at the very words', async () => {
  const data: Dataset = {
    ...dataset,
    documents: dataset.documents.map((one) => ({ ...one, url: 'https://paper.example/1' })),
  }
  const { user } = open({ data })
  await user.click(first().getByRole('button', { name: MENU.en }))
  await user.click(await first().findByRole('menuitemradio', { name: 'Link into the original' }))
  const link = await said('Link into the original copied')
  expect(decodeURIComponent(link)).toContain(`https://paper.example/1#:~:text=`)
  expect(decodeURIComponent(link)).toContain(words[0] ?? '')
})

it('an address in the annotations becomes the link in the menu', async () => {
  const data = JSON.parse(readFileSync('test/cases/well-annotated/expected.json', 'utf8')) as Dataset
  const planes = data.documents.find(({ url }) => url !== undefined)
  const relation = data.relations.find(({ evidence }) => evidence[0]?.document === planes?.id)
  if (planes === undefined || relation === undefined) throw new Error('No document has an address')
  const { user } = renderExcerpt(<EvidencePanel />, {
    data,
    selection: { kind: 'relation', id: relation.id, evidence: 0 },
  })
  await user.click(first().getByRole('button', { name: MENU.en }))
  await user.click(await first().findByRole('menuitemradio', { name: 'Link into the original' }))
  expect(await said('Link into the original copied')).toContain(`${planes.url}#:~:text=`)
})

it.each([
  [
    'en',
    MENU.en,
    'Footnote (Chicago)',
    'Link to the sentence',
    'It has no link, because no link leads to a file of your own.',
  ],
  ['ar', MENU.ar, 'حاشية (شيكاغو)', 'رابط الجملة', 'نُسخت بلا رابط، إذ لا رابط يؤدي إلى ملفك.'],
] as const)(
  'what is cited from a file of one’s own bears no link, and why is said, in %s',
  async (language, menu, chicago, link, why) => {
    const { user, store } = open({ language })
    act(() => store.setState({ isOpenedFile: true }))
    await user.click(first().getByRole('button', { name: menu }))
    const form = await first().findByRole('menuitemradio', { name: chicago })
    expect(screen.queryByRole('menuitemradio', { name: link })).toBeNull()
    await user.click(form)
    expect(await said(why)).not.toContain('http')
  },
)

it('shows the citation to copy by hand when the browser refuses', async () => {
  const { user } = open()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'))
  await user.click(first().getByRole('button', { name: 'Cite' }))
  const dialog = await screen.findByRole('dialog', { name: 'This browser did not allow copying' })
  expect(within(dialog).getByRole<HTMLTextAreaElement>('textbox').value).toMatch(/aawsat|Asharq/i)
})
