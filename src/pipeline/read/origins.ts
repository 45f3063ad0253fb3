import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { SourcePlace } from './sourcePlace.ts'

/** Remembers where each part of a dataset was written, so that problems point into the YAML files. */
export class Origins {
  readonly #places = new WeakMap<object, SourcePlace>()
  readonly #keys = new WeakMap<object, ReadonlyMap<string, SourcePlace>>()

  set(part: object, place: SourcePlace): void {
    this.#places.set(part, place)
  }

  /** Where the values of a part's keys were written, for values that are no parts of their own, such as a text. */
  setKeys(part: object, places: ReadonlyMap<string, SourcePlace>): void {
    this.#keys.set(part, places)
  }

  /** The place of the innermost part on a path such as `relations[3].evidence[0].start`. */
  placeOf(path: string, dataset: Dataset, fallback: SourcePlace): SourcePlace {
    let place = fallback
    let value: unknown = dataset
    for (const key of path.match(/[^.[\]]+/g) ?? []) {
      if (typeof value !== 'object' || value === null) break
      place = this.#keys.get(value)?.get(key) ?? place
      value = Reflect.get(value, key)
      if (typeof value === 'object' && value !== null) place = this.#places.get(value) ?? place
    }
    return place
  }
}

/** Where the fields of a value were written, by the names that a dataset has for them. */
export const placesOf = (
  fields: Readonly<Record<string, { readonly at: SourcePlace } | undefined>>,
  named: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, SourcePlace> =>
  new Map(
    Object.entries(fields).flatMap(([key, field]) =>
      field === undefined ? [] : [[named.get(key) ?? key, field.at] as const],
    ),
  )
