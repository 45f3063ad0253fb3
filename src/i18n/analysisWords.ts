import { analysisAr } from './analysis.ar.ts'
import { analysisEn } from './analysis.en.ts'
import { words } from './engine/words.ts'

/** The texts of the analysis. */
export const analysisWords = words(analysisEn, analysisAr)
