import { sentencesOf } from '../evidence/evidenceText.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { endsOfPair } from '../dataset/pair.ts'
import type { Appearance } from './appearance.ts'
import { putAppearance } from './appearance.ts'
import { putFilters } from './filterParts.ts'
import type { ViewState } from './viewState.ts'
import { putShape } from './shapeParts.ts'
import { putViewParts } from './viewParts.ts'

/** The version in every link. A later version may have keys that this one does not know. */
export const VERSION = '1'

/**
 * Identifies a piece of evidence independently of the dataset's order: by its first sentence, and, if the relation has several
 * pieces there, by its number among them.
 */
function evidenceKey(lookup: Lookup, relation: string, index: number): string | undefined {
  const all = lookup.relation.get(relation)?.evidence ?? []
  const first = (at: number) => {
    const evidence = all[at]
    const document = evidence === undefined ? undefined : lookup.document.get(evidence.document)
    return evidence === undefined || document === undefined ? undefined : sentencesOf(document, evidence)[0]?.id
  }
  const sentence = first(index)
  if (sentence === undefined) return undefined
  const before = all.slice(0, index).filter((_, at) => first(at) === sentence).length
  return before === 0 ? sentence : `${sentence}.${before}`
}

/** The index of the evidence that such a key identifies; -1 if it does not (or no longer) exist. */
export function evidenceAt(lookup: Lookup, relation: string, key: string): number {
  return (lookup.relation.get(relation)?.evidence ?? []).findIndex((_, at) => evidenceKey(lookup, relation, at) === key)
}

/** Characters that a fragment may contain unescaped (RFC 3986), so that a link stays readable. */
const READABLE: Readonly<Record<string, string>> = { '%3A': ':', '%2C': ',', '%7E': '~', '%2A': '*', '%40': '@' }

/** A lone surrogate cannot be encoded in a URL and is left out. */
const escaped = (value: string) =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '')).replace(
    /%(?:3A|2C|7E|2A|40)/g,
    (code) => READABLE[code] ?? code,
  )

/**
 * Writes a view as the fragment of a URL, without `#`; empty for the default view. It contains only what differs from the
 * default. The address of the page leaves out the appearance; a link for sharing may carry it.
 */
export function encodeView(place: ViewState, lookup: Lookup, appearance: Partial<Appearance> = {}): string {
  const { selection, reading, lens, chain, filters, flagView, detail, view } = place
  const parts: [string, string][] = []
  const put = (key: string, value: string | null | undefined | false) => {
    if (value !== null && value !== undefined && value !== false) parts.push([key, value])
  }
  if (selection.kind === 'entity') put('entity', selection.id)
  if (selection.kind === 'relation') {
    put('relation', selection.id)
    const several = (lookup.relation.get(selection.id)?.evidence.length ?? 0) > 1
    put('at', several && evidenceKey(lookup, selection.id, selection.evidence))
  }
  if (selection.kind === 'pair') put('pair', endsOfPair(selection.id).join('~'))
  if (reading !== null) {
    put('read', reading.document)
    put('sentence', reading.sentence)
    put('words', reading.span && `${reading.span.start}-${reading.span.end}`)
    put('along', reading.along && '1')
  }
  put('lens', lens && `${lens.by}:${lens.id}`)
  if (chain !== null) {
    put('chain', `${chain.from ?? ''}~${chain.to ?? ''}`)
    put('rule', chain.rule === 'any' ? null : chain.rule)
    put('link', chain.chosen > 0 && String(chain.chosen + 1))
    put('drawn', chain.drawn && '1')
  }
  putFilters(filters, lookup, put)
  put('flags', flagView === 'all' ? null : flagView)
  put('actors', detail === 'all' && 'all')
  put('view', view !== 'network' && view)
  putShape(place, put)
  putViewParts(place, put)
  putAppearance(appearance, put)
  if (parts.length === 0) return ''
  return [['v', VERSION] as const, ...parts].map(([key, value]) => `${key}=${escaped(value)}`).join('&')
}

/** The fragment, without `#`, that opens a sentence in its article. */
export const encodeSentence = (sentence: string): string => `v=${VERSION}&sentence=${escaped(sentence)}`
