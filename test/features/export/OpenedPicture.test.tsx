import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OpenedPicture } from '../../../src/features/export/OpenedPicture.tsx'
import { VIEW_KEYWORD, writePictureView } from '../../../src/formats/picture/pictureView.ts'
import { withPngChunks } from '../../../src/formats/picture/pngSizeAndText.ts'
import { dataset, renderApp } from '../renderApp.tsx'

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='),
  (letter) => letter.charCodeAt(0),
)

function drop(text: string | null, language: 'en' | 'ar' = 'en') {
  const carried = text === null ? undefined : { keyword: VIEW_KEYWORD, text }
  const file = new File([withPngChunks(PNG, { dpi: 96, text: carried })], 'mali.png')
  window.location.hash = ''
  return renderApp(<OpenedPicture file={file} />, { language })
}

describe('a picture that is dropped', () => {
  it('opens the view that it carries', async () => {
    drop(await writePictureView(dataset, 'v=1&entity=mali', null))
    expect(await screen.findByText(/This is the view of/)).toBeVisible()
    expect(window.location.hash).toBe('#v=1&entity=mali')
  })

  it('says that it has no view, until that is read', async () => {
    const { user } = drop(null, 'ar')
    expect(await screen.findByText(/لا تحمل/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'حسناً' }))
    expect(screen.queryByText(/لا تحمل/)).not.toBeInTheDocument()
    expect(window.location.hash).toBe('')
  })

  it('says that it is of another dataset, and opens nothing', async () => {
    drop(await writePictureView({ ...dataset, id: 'another' }, 'v=1&entity=mali', null))
    expect(await screen.findByText(/shows another dataset/)).toBeVisible()
    expect(window.location.hash).toBe('')
  })

  it('says that it is of another version, and opens what this one has', async () => {
    drop(await writePictureView({ ...dataset, relations: [] }, 'v=1&entity=mali', null))
    expect(await screen.findByText(/another version of this dataset/)).toBeVisible()
    expect(window.location.hash).toBe('#v=1&entity=mali')
  })
})
