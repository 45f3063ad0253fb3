import type { Dataset } from '../../src/domain/dataset/dataset.ts'
import { aDataset } from './aDataset.ts'

/** Of each kind one item, and a publisher. */
const RENAMED =
  /"(?:mali|country|supplies-arms|military|news|news-s01|russia-supplies-arms-mali|aircraft|الشرق الأوسط)"/g

/**
 * The small dataset with an actor, a type, a category, a document and a relation that are called as what every object of
 * JavaScript has.
 */
export const namedConstructor = (): Dataset =>
  JSON.parse(JSON.stringify(aDataset()).replaceAll(RENAMED, '"constructor"')) as Dataset
