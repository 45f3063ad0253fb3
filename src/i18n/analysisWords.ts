import { analysisAr } from './analysis.ar'
import { analysisEn } from './analysis.en'
import { words } from './words'

/** The texts of the analysis. */
export const analysisWords = words(analysisEn, analysisAr)
