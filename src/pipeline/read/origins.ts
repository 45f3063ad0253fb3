import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { SourcePlace } from './sourcePlace.ts'

/** Remembers where each part of a dataset was written, so that problems point into the YAML files. */
export class Origins {
  readonly #places = new WeakMap<object, SourcePlace>()

  set(part: object, place: SourcePlace): void {
    this.#places.set(part, place)
  }

  /** The place of the innermost part on a path such as `relations[3].evidence[0].start`. */
  placeOf(path: string, dataset: Dataset, fallback: SourcePlace): SourcePlace {
    let place = fallback
    let value: unknown = dataset
    for (const key of path.match(/[^.[\]]+/g) ?? []) {
      if (typeof value !== 'object' || value === null) break
      value = Reflect.get(value, key)
      if (typeof value === 'object' && value !== null) place = this.#places.get(value) ?? place
    }
    return place
  }
}
