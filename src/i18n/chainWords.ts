import { chainAr } from './chain.ar'
import { chainEn } from './chain.en'
import { words } from './words'

/** The texts of the chain of evidence. */
export const chainWords = words(chainEn, chainAr)
