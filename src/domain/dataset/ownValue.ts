/**
 * The value of a key that comes from a dataset, an article or a link. Every object inherits more keys, such as "constructor",
 * which may also be an id or a word.
 */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
