import type { Agent } from '../../domain/dataset/agent.ts'
import type { Vocabulary } from '../../domain/dataset/dataset.ts'
import { examine } from '../../extraction/gates/examine.ts'
import type { Gate } from '../../extraction/gates/candidate.ts'
import type {
  ArticleProposals,
  Proposal,
  ProposedEntity,
  Proposer,
  Refusal,
} from '../../extraction/proposals/propose.ts'
import { idOfName } from '../../extraction/mentions/referent.ts'
import { answerForm } from './answer.ts'
import { complete, type Completed, UnusableAnswer, type Transport } from './complete.ts'
import type { Engine } from './engineOptions.ts'
import { locate } from './locate.ts'
import { messagesFor, partsOf } from './request.ts'

/** What became of the candidates of a model. */
export interface Tally {
  proposed: number
  /** Relations that the rules propose too, from the same sentence. */
  known: number
  /** Candidates without the form that was asked for. */
  malformed: number
  /** Refused candidates by the first gate that refuses them. */
  readonly refused: Map<Gate, number>
}

/** A model that reads articles beside the rules. */
export interface ModelReader {
  readonly tally: Tally
  /**
   * Adds to the proposals of the rules what the model proposes and the five gates let pass. Parts whose answers cannot be used
   * are left to the rules, with the reason in `problem`. Throws `EngineUnavailable`.
   */
  readonly read: (
    article: ArticleProposals,
  ) => Promise<{ readonly article: ArticleProposals; readonly problem?: string }>
}

export function modelReader(
  engine: Engine,
  vocabulary: Vocabulary,
  proposer: Proposer,
  transport: Transport,
): ModelReader {
  const tally: Tally = { proposed: 0, known: 0, malformed: 0, refused: new Map() }
  const form = answerForm(vocabulary)
  const units = new Set((vocabulary.units ?? []).map(({ id }) => id))
  const symmetric = new Set(vocabulary.relationTypes.flatMap((type) => (type.symmetric === true ? [type.id] : [])))
  const note = { en: `Proposed by the model ${engine.model}.`, ar: `اقترحها النموذج ${engine.model}.` }
  const agentOf = (version: string | undefined): Agent => ({
    id: `model-${idOfName([engine.model, version ?? ''].join(' '))}`,
    name: engine.model,
    ...(version === undefined ? {} : { version }),
  })
  return {
    tally,
    read: async (article) => {
      const { document } = article
      const entities = new Map<string, ProposedEntity>(article.entities.map((one) => [one.id, one]))
      const proposals: Proposal[] = [...article.proposals]
      const refused: Refusal[] = [...article.refused]
      const seen = new Set(proposals.flatMap((one) => keysOf(one, symmetric)))
      const { read: sentencesRead } = proposer.gates([document], [])
      const agents = new Map(article.agents.map((one) => [one.id, one]))
      let problem: string | undefined
      for (const sentences of partsOf(document)) {
        const { answer, version } = await complete(
          engine,
          messagesFor(sentences, vocabulary),
          form.schema,
          form.read,
          transport,
        ).catch((error: unknown): Completed<ReturnType<typeof form.read>> => {
          if (!(error instanceof UnusableAnswer)) throw error
          problem = error.message
          return { answer: { relations: [], malformed: 0 } }
        })
        const agent = agentOf(version)
        tally.proposed += answer.relations.length + answer.malformed
        tally.malformed += answer.malformed
        for (const relation of answer.relations) {
          const { candidate, entities: named } = locate(relation, document, [...entities.values()], units, {
            note,
            proposedBy: agent.id,
          })
          const context = proposer.gates([document], [...entities.values(), ...named])
          const { status, findings } = examine(candidate, { ...context, read: sentencesRead })
          const refusal = findings.find(({ severity }) => severity === 'refuse')
          if (status === 'refused' && refusal !== undefined) {
            tally.refused.set(refusal.gate, (tally.refused.get(refusal.gate) ?? 0) + 1)
            refused.push({ candidate, findings })
          } else if (keysOf(candidate, symmetric).some((key) => seen.has(key))) tally.known += 1
          else {
            for (const key of keysOf(candidate, symmetric)) seen.add(key)
            for (const entity of named) entities.set(entity.id, entities.get(entity.id) ?? entity)
            proposals.push({ ...candidate, findings })
            agents.set(agent.id, agent)
          }
        }
      }
      const read = {
        ...article,
        entities: [...entities.values()],
        proposals,
        refused,
        agents: [...agents.values()],
      }
      return problem === undefined ? { article: read } : { article: read, problem }
    },
  }
}

/** The relation of a sentence, both ways round if its type has no direction. */
function keysOf(
  { source, target, type, evidence }: Proposal | Refusal['candidate'],
  symmetric: ReadonlySet<string>,
): string[] {
  const key = `${source} ${type} ${target} ${evidence.start}`
  return symmetric.has(type) ? [key, `${target} ${type} ${source} ${evidence.start}`] : [key]
}

/** The drop rate of a model as a line of text. */
export function tallyLine(model: string, { proposed, known, malformed, refused }: Tally): string {
  const dropped = malformed + [...refused.values()].reduce((sum, count) => sum + count, 0)
  const rate = proposed === 0 ? 0 : Math.round((dropped / proposed) * 100)
  const reasons = [...refused].map(([gate, count]) => `gate of ${gate} ${count}`)
  if (malformed > 0) reasons.push(`of another form ${malformed}`)
  return (
    `${model} proposed ${proposed}. Dropped: ${dropped} (${rate} %)${reasons.length === 0 ? '' : `: ${reasons.join(', ')}`}. ` +
    `The rules had found ${known} of the rest too.`
  )
}
