import { CHAIN_RULES } from '../chain/chainRule.ts'
import type { Dataset, Sentence } from '../dataset/dataset.ts'
import type { Lens } from '../lens/lens.ts'
import { LENS_KINDS, lensId } from '../lens/lens.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { pairKey, pairOf } from '../dataset/pair.ts'
import { fits } from '../text/spans.ts'
import type { Appearance } from './appearance.ts'
import { APPEARANCE_KEYS, appearanceOf } from './appearance.ts'
import { evidenceAt, VERSION } from './encodeView.ts'
import { FILTER_KEYS, filtersOf } from './filterParts.ts'
import type { ViewState } from './viewState.ts'
import { HOME_VIEW, VIEWS } from './viewState.ts'
import { SHAPE_KEYS, shapeOf } from './shapeParts.ts'
import { todaysParts } from './todaysParts.ts'
import { VIEW_KEYS, viewPartsOf } from './viewParts.ts'

/** A part of a link that is not in this dataset, or that this version cannot read. */
export interface LostPart {
  readonly what: 'entity' | 'relation' | 'evidence' | 'document' | 'sentence' | 'words' | 'lens' | 'filter' | 'part'
  readonly value: string
}

export interface DecodedLink {
  readonly place: ViewState
  readonly lost: readonly LostPart[]
  /** Language and theme, if the link carries them. */
  readonly appearance: Partial<Appearance>
  /** The link was made by a later version. */
  readonly newer: boolean
}

/** Links from Sanad are shorter than this; the rest of a longer one is not read. */
const LONGEST = 8000

const KNOWN = new Set([
  'v',
  'entity',
  'relation',
  'at',
  'pair',
  'read',
  'sentence',
  'words',
  'along',
  'lens',
  'chain',
  'rule',
  'link',
  'drawn',
  'flags',
  'actors',
  'view',
  ...SHAPE_KEYS,
  ...VIEW_KEYS,
  ...Object.values(APPEARANCE_KEYS),
  ...FILTER_KEYS,
])

/** The parameters of a fragment, the first of each name; a part that is not valid UTF-8 counts as lost. */
function partsOf(fragment: string, lose: (what: LostPart['what'], value: string) => void): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  for (const part of fragment.slice(0, LONGEST).split('&')) {
    const [key = '', ...value] = part.split('=')
    if (key === '') continue
    try {
      if (!KNOWN.has(key)) lose('part', key)
      else if (!parts.has(key)) parts.set(key, decodeURIComponent(value.join('=')))
    } catch {
      lose('part', part)
    }
  }
  if (fragment.length > LONGEST) lose('part', `${fragment.slice(0, 20)}…`)
  return parts
}

/**
 * Decodes the fragment of a link for a dataset. Parts that cannot be resolved are listed in `lost`, and the rest is used. Never
 * throws.
 */
export function decodeView(fragment: string, dataset: Dataset, lookup: Lookup): DecodedLink {
  const lost: LostPart[] = []
  const lose = (what: LostPart['what'], value: string) => void lost.push({ what, value: value.slice(0, 80) })
  const parts = todaysParts(partsOf(fragment, lose), dataset.formerIds)
  const entity = (id: string | undefined) => {
    if (id === undefined || id === '') return null
    if (lookup.entity.has(id)) return id
    lose('entity', id)
    return null
  }

  const pair = (ends: string): ViewState['selection'] => {
    const [one, other] = ends.split('~').map(entity)
    if (typeof one !== 'string' || typeof other !== 'string') return HOME_VIEW.selection
    const id = pairKey(one, other)
    if (one !== other && lookup.relationsOf.get(one)?.some((relation) => pairOf(relation) === id)) {
      return { kind: 'pair', id }
    }
    lose('part', `pair=${ends}`)
    return HOME_VIEW.selection
  }

  const selection = (): ViewState['selection'] => {
    const [relation, both] = [parts.get('relation'), parts.get('pair')]
    if (relation === undefined && both !== undefined) return pair(both)
    const chosen = entity(parts.get('entity'))
    if (relation === undefined) return chosen === null ? HOME_VIEW.selection : { kind: 'entity', id: chosen }
    if (!lookup.relation.has(relation)) {
      lose('relation', relation)
      return HOME_VIEW.selection
    }
    const at = parts.get('at')
    const evidence = at === undefined ? 0 : evidenceAt(lookup, relation, at)
    if (evidence === -1) lose('evidence', at ?? '')
    return { kind: 'relation', id: relation, evidence: Math.max(0, evidence) }
  }

  const reading = (): ViewState['reading'] => {
    const [named, wanted, words] = [parts.get('read'), parts.get('sentence'), parts.get('words')]
    if (named === undefined && wanted === undefined) return null
    const has = ({ id }: Sentence) => id === wanted
    const holder = dataset.documents.find(({ sentences }) => sentences.some(has))
    const document = named === undefined ? holder : lookup.document.get(named)
    if (named !== undefined && document === undefined) lose('document', named)
    const sentence = document?.sentences.find(has)?.id ?? null
    if (wanted !== undefined && sentence === null) lose('sentence', wanted)
    if (document === undefined) return null
    const [, start = '', end = ''] = /^(\d{1,9})-(\d{1,9})$/.exec(words ?? '') ?? []
    const span = { start: Number(start), end: Number(end) }
    const there = start !== '' && fits(span, document.text.length)
    if (words !== undefined && !there) lose('words', words)
    return { document: document.id, sentence, span: there ? span : null, along: parts.get('along') === '1' }
  }

  const lens = (): Lens | null => {
    const wanted = parts.get('lens')
    if (wanted === undefined) return null
    const by = LENS_KINDS.find((kind) => wanted.startsWith(`${kind}:`))
    const id = wanted.slice(wanted.indexOf(':') + 1)
    const seen = dataset.relations.some(({ evidence }) =>
      evidence.some((one) => by !== undefined && lensId(by, one, lookup.document) === id),
    )
    if (by !== undefined && seen) return { by, id }
    lose('lens', wanted)
    return null
  }

  const chain = (): ViewState['chain'] => {
    const ends = parts.get('chain')
    if (ends === undefined) return null
    const [from, to] = ends.split('~')
    const rule = CHAIN_RULES.find((one) => one === (parts.get('rule') ?? 'any'))
    if (rule === undefined) lose('part', `rule=${parts.get('rule') ?? ''}`)
    const link = Number(parts.get('link') ?? 1)
    return {
      from: entity(from),
      to: entity(to),
      rule: rule ?? 'any',
      chosen: Number.isSafeInteger(link) && link >= 1 ? link - 1 : 0,
      drawn: parts.get('drawn') === '1',
    }
  }

  const filters = filtersOf(parts, lookup, (value) => lose('filter', value))
  const flags = parts.get('flags')
  if (flags !== undefined && flags !== 'hide' && flags !== 'only') lose('part', `flags=${flags}`)
  const view = VIEWS.find((one) => one === (parts.get('view') ?? 'network'))
  if (view === undefined) lose('part', `view=${parts.get('view') ?? ''}`)
  return {
    place: {
      selection: selection(),
      reading: reading(),
      lens: lens(),
      chain: chain(),
      filters,
      flagView: flags === 'hide' || flags === 'only' ? flags : 'all',
      detail: parts.get('actors') === 'all' ? 'all' : 'main',
      view: view ?? 'network',
      ...shapeOf(parts, lookup, lose),
      ...viewPartsOf(parts, lookup, (value) => lose('part', value)),
    },
    lost,
    appearance: appearanceOf(parts, (value) => lose('part', value)),
    newer: /^\d+$/.test(parts.get('v') ?? '') && Number(parts.get('v')) > Number(VERSION),
  }
}
