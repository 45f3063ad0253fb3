import { Phrases } from '../tokens/phrases.ts'
import { keysOf } from '../tokens/words.ts'
import { CITIES } from './cities.ts'
import { brokenPlural, nisbaForms } from './nisba.ts'
import { ORGANISATIONS } from './organisations.ts'
import { STATES_OF_AFRICA_AND_ASIA } from './statesOfAfricaAndAsia.ts'
import { STATES_OF_EUROPE_AND_AMERICAS } from './statesOfEuropeAndAmericas.ts'
import { WEAK_WORDS } from './weakWords.ts'

/** An entity of the lexica. */
export interface Listed {
  readonly id: string
  readonly type: string
  readonly labels: { readonly en?: string; readonly ar?: string }
  /** ISO 3166-1 code of a state, or of the state that something belongs to. */
  readonly country?: string
}

export type NameForm = 'name' | 'adjective' | 'people' | 'capital'

/** One form of a name. */
export interface NameEntry {
  readonly listed: Listed
  readonly form: NameForm
  /** The exact spelling, if a key would be ambiguous without vowel signs (عُمان، عمّان). */
  readonly exact?: string
  /** Whether it is also an ordinary word, so that it needs support in the article. */
  readonly isWeak: boolean
  /** Whether it counts only in quotation marks or after a word that tells its kind. */
  readonly needsHead: boolean
}

export interface Lexicon {
  readonly names: Phrases<NameEntry>
  /** States by their ISO code. */
  readonly states: ReadonlyMap<string, Listed>
}

const TYPES: Readonly<Record<string, string>> = { o: 'organisation', a: 'armed-group', g: 'group' }
const VOCALISED = /\p{M}/u

/** Reads the tables. Called once in the life of the worker or the command. */
export function buildLexicon(): Lexicon {
  const names = new Phrases<NameEntry>()
  const states = new Map<string, Listed>()
  const add = (listed: Listed, words: string, form: NameForm): void => {
    const needsHead = words.startsWith('@')
    const name = needsHead ? words.slice(1) : words
    const keys = keysOf(name)
    const exact = VOCALISED.test(name.normalize('NFD').replace(/[\u0300-\u0362\u0653-\u0655]/gu, ''))
      ? { exact: name }
      : {}
    const isWeak = WEAK_WORDS.has(keys.join(' '))
    names.add(keys, { listed, form, isWeak, needsHead, ...exact })
  }
  for (const line of linesOf(STATES_OF_AFRICA_AND_ASIA + STATES_OF_EUROPE_AND_AMERICAS)) addState(line, states, add)
  for (const line of linesOf(CITIES)) {
    const [country = '', en = '', ar = ''] = line.split(';')
    const listed = listedPlace(en, ar, country)
    for (const name of [...listOf(en), ...listOf(ar)]) add(listed, name, 'name')
  }
  for (const line of linesOf(ORGANISATIONS)) {
    const [id = '', type = '', country = '-', en = '', ar = ''] = line.split(';')
    const listed = {
      id,
      type: TYPES[type] ?? 'organisation',
      labels: labelsOf(en, ar),
      ...(country === '-' ? {} : { country }),
    }
    for (const name of [...listOf(en), ...listOf(ar)]) add(listed, name, 'name')
  }
  return { names, states }
}

type Add = (listed: Listed, words: string, form: NameForm) => void

function addState(line: string, states: Map<string, Listed>, add: Add): void {
  const [country = '', id = '', en = '', adjectives = '', ar = '', nisbas = '', capital = '', capitalAr = ''] =
    line.split(';')
  const state: Listed = { id, type: 'country', labels: labelsOf(en, ar), country }
  states.set(country, state)
  for (const name of [...listOf(en), ...listOf(ar)]) add(state, name, 'name')
  const [singulars = '', plurals = ''] = nisbas.split('+')
  for (const name of listOf(adjectives))
    add(state, name, name.endsWith('s') && !isInvariable(name) ? 'people' : 'adjective')
  for (const base of listOf(singulars)) for (const { words, form } of nisbaForms(base)) add(state, words, form)
  for (const plural of listOf(plurals)) for (const { words, form } of brokenPlural(plural)) add(state, words, form)
  const place = listedPlace(capital, capitalAr, country)
  for (const name of [...listOf(capital), ...listOf(capitalAr)]) add(place, name, 'capital')
}

const isInvariable = (name: string) => /(?:ss|ese|is[^h]?s)$/.test(name) && !name.endsWith('is')

function listedPlace(en: string, ar: string, country: string): Listed {
  const labels = labelsOf(en, ar)
  return {
    id: idOf(labels.en ?? labels.ar ?? ''),
    type: 'place',
    labels,
    ...(country === '-' ? {} : { country }),
  }
}

function labelsOf(en: string, ar: string): Listed['labels'] {
  const [english] = listOf(en)
  const [arabic] = listOf(ar)
  return {
    ...(english === undefined ? {} : { en: english.replace(/^@/, '') }),
    ...(arabic === undefined ? {} : { ar: arabic.replace(/^@/, '') }),
  }
}

/** A kebab-case ASCII id of an English name. */
export function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const linesOf = (table: string) => table.trim().split('\n')
const listOf = (cell: string) => (cell === '-' || cell === '' ? [] : cell.split(','))
