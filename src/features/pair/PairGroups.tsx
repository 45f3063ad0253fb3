import type { CSSProperties } from 'react'
import { known } from '../../domain/dataset/lookup.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import type { PairGroup, PairPassage } from '../../domain/pair/pairSentences.ts'
import { RelationLine } from '../../quote/RelationLine.tsx'
import { RelationWords } from '../../quote/RelationWords.tsx'
import { SourceLine } from '../../quote/SourceLine.tsx'
import { relationName } from '../../quote/wording.ts'
import { categoryInk } from '../../scene/marks/inks.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { EvidenceCard } from '../evidence/card/EvidenceCard.tsx'
import styles from './PairGroups.module.css'

/** The sentences of a pair below the relations that they state. */
export function PairGroups({ groups }: { readonly groups: readonly PairGroup[] }) {
  const w = useWords('evidence')
  const lookup = useApp((state) => state.lookup)
  const all = groups.flatMap(({ passages }) => passages)
  return (
    <>
      <VisuallyHidden as="h3">{w('pair.list')}</VisuallyHidden>
      {groups.map((group) => {
        const { category } = known(lookup.relationType, group.relation.type)
        return (
          <section
            key={group.relation.id}
            className={styles['group']}
            style={{ '--line': `var(--${categoryInk(category)})` } as CSSProperties}
          >
            <Head of={group} />
            {runsOf(group.passages).map((run) => (
              <section key={run[0].start} className={styles['run']}>
                <SourceLine document={run[0].document.id} level={5} />
                <ol className={styles['cards']}>
                  {run.map((passage) => (
                    <li key={passage.start}>
                      <Card of={passage} group={group} at={all.indexOf(passage) + 1} count={all.length} />
                    </li>
                  ))}
                </ol>
              </section>
            ))}
          </section>
        )
      })}
    </>
  )
}

/** The relation as a sentence, which opens it alone, and the number of its sentences. */
function Head({ of: { relation, evidence, passages, elsewhere } }: { readonly of: PairGroup }) {
  const t = useWords('app')
  const w = useWords('evidence')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const select = useApp((state) => state.select)
  const count = countSentences(evidence, lookup)
  return (
    <div className={styles['head']}>
      <h4>
        <Button
          look="bare"
          className={styles['relation']}
          aria-label={relationName(t, language, lookup, { relation, evidence })}
          onClick={() => select({ kind: 'relation', id: relation.id })}
        >
          <RelationLine
            type={known(lookup.relationType, relation.type)}
            evidence={evidence}
            width={28}
            line={Math.min(5, 1.6 + count * 0.4)}
          />
          <span className={styles['words']}>
            <RelationWords of={relation} evidence={evidence} classes={{ predicate: styles['predicate'] }} />
          </span>
          <span className={styles['count']}>{t('app.sentences', { count })}</span>
        </Button>
      </h4>
      {elsewhere > 0 && (
        <p className={styles['elsewhere']}>
          {w(passages.length === 0 ? 'pair.elsewhere.all' : 'pair.elsewhere', { count: elsewhere })}
        </p>
      )}
    </div>
  )
}

interface CardProps {
  readonly of: PairPassage
  readonly group: PairGroup
  readonly at: number
  readonly count: number
}

/** A sentence with everything that it states of the pair. Under a relation, that one comes first. */
function Card({ of: passage, group, at, count }: CardProps) {
  const main = passage.statements.find(({ relation }) => relation === group.relation)
  if (main === undefined) return null
  return (
    <EvidenceCard
      relation={main.relation}
      evidence={main.evidence}
      passage={passage}
      also={passage.statements.filter((one) => one !== main)}
      copies={passage.copies}
      isCurrent={false}
      at={at}
      of={count}
    />
  )
}

type Run = readonly [PairPassage, ...PairPassage[]]

/** Joins neighbours from the same article. */
function runsOf(passages: readonly PairPassage[]): readonly Run[] {
  const runs: [PairPassage, ...PairPassage[]][] = []
  for (const passage of passages) {
    const last = runs.at(-1)
    if (last?.[0].document === passage.document) last.push(passage)
    else runs.push([passage])
  }
  return runs
}
