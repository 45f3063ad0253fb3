import { describe, expect, it } from 'vitest'
import { pictureName } from '../../../src/features/export/pictureName.ts'

describe('the name of a picture', () => {
  it('keeps the letters of every script and leaves out what file systems refuse', () => {
    expect(pictureName('الساحل: والقوى/الكبرى', 'صورة', { width: 10, height: 20 }, 'png')).toBe(
      'الساحل-والقوى-الكبرى-10x20.png',
    )
    expect(pictureName('⚠\uFE0F مسودّة ⚠\uFE0F 1', 'picture', { width: 10, height: 20 }, 'png')).toBe(
      'مسودّة-1-10x20.png',
    )
    expect(pictureName('..', 'picture', { width: 10, height: 20 }, 'png')).toBe('picture-10x20.png')
  })

  it('is never cut inside a letter and has no half of a character', () => {
    const name = pictureName(`${'ا'.repeat(59)}سُلَّم\uD800`, 'صورة', { width: 1, height: 1 }, 'png')
    expect(name).toBe(`${'ا'.repeat(59)}سُ-1x1.png`)
  })
})
