import type { Agent } from '../../domain/dataset/agent.ts'
import type {
  Dataset,
  Document,
  Entity,
  Evidence,
  Mention,
  Relation,
  RelationType,
  Vocabulary,
} from '../../domain/dataset/dataset.ts'
import { mirrored } from '../../domain/evidence/mirrored.ts'
import { idOfName } from '../mentions/referent.ts'
import { languageOf } from './documentOf.ts'
import type { ArticleProposals, ProposedEntity, Proposal } from './propose.ts'

/** Collects the proposals of many articles in one dataset. Articles may come one at a time; only their documents are kept. */
export interface Assembly {
  readonly add: (article: ArticleProposals, sha256: string) => void
  readonly dataset: () => Dataset
}

/** Without quotes and findings, which nothing asks for any more. */
type RelationDraft = Pick<Proposal, 'source' | 'target' | 'type'> & { readonly evidence: Evidence[] }

interface EntityDraft {
  /** Without the mentions of the article in which it was named first. */
  readonly first: Omit<ProposedEntity, 'aliases' | 'mentions'>
  readonly aliases: Set<string>
  readonly mentions: Mention[]
}

/** Starts a dataset of proposals with a title, over a vocabulary. Known entities keep their ids. */
export function assemble(id: string, title: string, vocabulary: Vocabulary): Assembly {
  const sources: Dataset['sources'][number][] = []
  const documents: Document[] = []
  const entities = new Map<string, EntityDraft>()
  const relations = new Map<string, RelationDraft>()
  const agents = new Map<string, Agent>()
  const symmetric = new Set(vocabulary.relationTypes.flatMap((type) => (type.symmetric === true ? [type.id] : [])))
  return {
    add: ({ document, entities: named, proposals, agents: proposers }, sha256) => {
      sources.push({ file: document.source.file, sha256 })
      documents.push(document)
      for (const agent of proposers) agents.set(agent.id, agent)
      for (const entity of named) addEntity(entities, entity, document.id)
      for (const proposal of proposals) {
        const { source, target, type } = proposal
        const isMirrored = symmetric.has(type) && relations.has(`${target} ${type} ${source}`)
        const key = isMirrored ? `${target} ${type} ${source}` : `${source} ${type} ${target}`
        const relation = relations.get(key) ?? { source, target, type, evidence: [] }
        relation.evidence.push(isMirrored ? mirrored(proposal.evidence) : proposal.evidence)
        relations.set(key, relation)
      }
    },
    dataset: () => ({
      format: 'sanad/1',
      id: idOfName(id),
      title: { [languageOf(title)]: title },
      description: { en: 'Proposals by rule, not reviewed yet.', ar: 'مقترحات وفق قواعد، لم تُراجع بعد.' },
      sources,
      documents,
      entities: [...entities.values()].map(entityOf).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      relations: [...relations.values()].map(relationOf),
      vocabulary: { ...vocabulary, relationTypes: vocabulary.relationTypes.map(withoutExample) },
      ...(agents.size === 0 ? {} : { agents: [...agents.values()] }),
    }),
  }
}

function addEntity(entities: Map<string, EntityDraft>, entity: ProposedEntity, document: string): void {
  const { aliases, mentions, ...first } = entity
  const draft = entities.get(entity.id) ?? { first, aliases: new Set<string>(), mentions: [] }
  for (const alias of aliases) draft.aliases.add(alias)
  for (const { start, end } of mentions) draft.mentions.push({ document, start, end })
  entities.set(entity.id, draft)
}

function entityOf({ first, aliases, mentions }: EntityDraft): Entity {
  return {
    id: first.id,
    type: first.type,
    labels: first.labels,
    aliases: [...aliases],
    ...(first.iso3166 === undefined ? {} : { iso3166: first.iso3166 }),
    ...(first.flag === undefined ? {} : { flag: first.flag }),
    mentions,
  }
}

function relationOf({ source, target, type, evidence }: RelationDraft): Relation {
  return { id: `${source}-${type}-${target}`, source, target, type, evidence }
}

/** Examples are ranges of documents that this dataset does not hold. */
function withoutExample(type: RelationType): RelationType {
  const { example, ...rest } = type
  return example === undefined ? type : rest
}
