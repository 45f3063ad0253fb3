import { screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { ShareDialog } from '../../../src/features/share/ShareDialog.tsx'
import { giveDialogs } from '../dialogs.ts'
import { renderApp } from '../renderApp.tsx'

beforeEach(giveDialogs)

it.each([
  ['en', 'Link', 'Copy link', /No link leads to the file that you opened/],
  ['ar', 'الرابط', 'انسخ الرابط', /لا رابط يؤدي إلى الملف الذي فتحته/],
] as const)(
  'gives a link to what is published, and none to a file of one’s own, in %s',
  (language, link, copy, why) => {
    const published = renderApp(<ShareDialog isOpenedFile={false} />, { language })
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: link }).value).toMatch(/^http/)
    expect(screen.getByRole('button', { name: copy })).toBeInTheDocument()
    expect(screen.queryByText(why)).toBeNull()
    published.unmount()
    renderApp(<ShareDialog isOpenedFile />, { language })
    expect(screen.queryByRole('textbox', { name: link })).toBeNull()
    expect(screen.queryByRole('button', { name: copy })).toBeNull()
    expect(screen.getByText(why)).toBeInTheDocument()
  },
)
