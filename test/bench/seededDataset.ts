import { createHash } from 'node:crypto'
import type {
  Dataset,
  Document,
  Entity,
  Evidence,
  Mention,
  Relation,
  Sentence,
} from '../../src/domain/dataset/dataset.ts'
import { seeded } from '../../src/domain/random/seeded.ts'
import { ENTITY_TYPES, RELATION_TYPES, VOCABULARY } from './vocabulary.ts'

const FIRST = ['الإمام', 'الشيخ', 'القاضي', 'الوزير', 'الأمير', 'السفير', 'الجنرال', 'الكاتب', 'الطبيب', 'المؤرخ']
const LAST = [
  'البغدادي',
  'الدمشقي',
  'القاهري',
  'الأندلسي',
  'التونسي',
  'الفاسي',
  'الحلبي',
  'البصري',
  'الصنعاني',
  'العماني',
]

interface Draft {
  readonly id: string
  readonly label: string
  readonly mentions: Mention[]
}

/**
 * A dataset that verifies: a scale-free graph (each newcomer joins the well-connected), every relation stated by
 * sentences of its own, a hundred relations a document.
 */
export function seededDataset(
  name: string,
  entityCount: number,
  relationCount: number,
  { seed = 42, sentencesEach = 1 } = {},
): Dataset {
  const random = seeded(seed)
  const file = `${name}.txt`
  const drafts = Array.from({ length: entityCount }, (_, at): Draft => ({
    id: `actor-${at}`,
    label: labelOf(at),
    mentions: [],
  }))
  const pairs = scaleFree(entityCount, relationCount, random)
  const documents: Document[] = []
  const relations: Relation[] = []
  let offset = 0
  for (let first = 0; first < pairs.length; first += 100) {
    const document = `text-${documents.length + 1}`
    const sentences: Sentence[] = []
    let text = ''
    for (const [a, b] of pairs.slice(first, first + 100)) {
      const [source, target] = [drafts[a], drafts[b]]
      const type = RELATION_TYPES[Math.floor(random() * RELATION_TYPES.length)]
      if (source === undefined || target === undefined || type === undefined) continue
      const evidence: Evidence[] = []
      for (let copy = 0; copy < sentencesEach; copy++) {
        if (text !== '') text += '\n'
        const start = text.length
        const subject = { start, end: start + source.label.length }
        const trigger = { start: subject.end + 1, end: subject.end + 1 + type.words.length }
        const object = { start: trigger.end + 1, end: trigger.end + 1 + target.label.length }
        text += `${source.label} ${type.words} ${target.label}.`
        sentences.push({ id: `${document}-s${sentences.length + 1}`, role: 'body', start, end: text.length })
        source.mentions.push({ document, ...subject })
        target.mentions.push({ document, ...object })
        evidence.push({ document, start, end: text.length, stance: 'asserted', subject, trigger, object })
      }
      relations.push({
        id: `${source.id}-${type.id}-${target.id}`,
        source: source.id,
        target: target.id,
        type: type.id,
        evidence,
      })
    }
    const source = { file, start: offset, end: offset + text.length }
    const title = { en: `Text ${documents.length + 1}`, ar: `نص ${documents.length + 1}` }
    documents.push({
      id: document,
      kind: 'article',
      language: 'ar',
      title,
      publisher: 'Generated',
      source,
      text,
      sentences,
    })
    offset += text.length + 1
  }
  const whole = documents.map(({ text }) => text).join('\n')
  return {
    format: 'sanad/1',
    id: name,
    title: {
      en: `${entityCount} entities, ${relationCount} relations`,
      ar: `${entityCount} كيان و${relationCount} علاقة`,
    },
    description: { en: 'Generated to measure speed', ar: 'وُلّد لقياس السرعة' },
    sources: [{ file, sha256: createHash('sha256').update(whole).digest('hex') }],
    documents,
    entities: drafts.map(({ id, label, mentions }, at): Entity => ({
      id,
      type: ENTITY_TYPES[at % ENTITY_TYPES.length] ?? 'person',
      labels: { en: label, ar: label },
      aliases: [label],
      mentions,
    })),
    relations: relations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    vocabulary: VOCABULARY,
  }
}

function labelOf(at: number): string {
  const name = `${FIRST[at % 10]} ${LAST[Math.floor(at / 10) % 10]}`
  return at < 100 ? name : `${name} ${Math.floor(at / 100) + 1}`
}

/** Barabási and Albert's growth: newcomers join with a chance in proportion to how many have joined already. */
function scaleFree(nodes: number, edges: number, random: () => number): (readonly [number, number])[] {
  const each = Math.max(1, Math.round(edges / nodes))
  const joined: number[] = []
  const seen = new Set<string>()
  const pairs: (readonly [number, number])[] = []
  const join = (a: number, b: number): boolean => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    if (a === b || seen.has(key)) return false
    seen.add(key)
    pairs.push([a, b])
    joined.push(a, b)
    return true
  }
  for (let a = 0; a <= each; a++) for (let b = 0; b < a; b++) join(a, b)
  const anyone = () => joined[Math.floor(random() * joined.length)] ?? 0
  for (let a = each + 1; a < nodes; a++)
    for (let made = 0, tries = 0; made < each && tries < 50; tries++) if (join(a, anyone())) made += 1
  while (pairs.length < edges) join(Math.floor(random() * nodes), anyone())
  return pairs.slice(0, edges)
}
