import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { loadLanguage } from '../src/i18n/translate'

afterEach(cleanup)

await Promise.all([loadLanguage('en'), loadLanguage('ar')])
