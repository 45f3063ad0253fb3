import { chainAr } from './chain.ar.ts'
import { chainEn } from './chain.en.ts'
import { words } from './engine/words.ts'

/** The texts of the chain of evidence. */
export const chainWords = words(chainEn, chainAr)
