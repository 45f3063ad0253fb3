import type { ForeignKind } from '../../domain/open/foreignKind.ts'
import type { Language } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'
import styles from './RefusalReport.module.css'

/** Graphs of other programs, which name no sentences. */
const GRAPHS: ReadonlySet<ForeignKind> = new Set<ForeignKind>([
  'graphml',
  'gexf',
  'gml',
  'csv',
  'tsv',
  'cytoscape',
  'cx2',
  'd3',
  'json-ld',
])

const addressOf = (path: string) => new URL(path, document.baseURI).href

/** For a file that is no dataset: says what it is, and what Sanad opens. */
export function ForeignReport({ kind, language }: { readonly kind: ForeignKind; readonly language: Language }) {
  const w = wordsIn('open', language)
  return (
    <div className={styles.words}>
      <p>
        {w(`foreign.${kind}`)} {w('foreign.what')} {GRAPHS.has(kind) && w('foreign.graph')}
      </p>
      <ul>
        {(
          [
            ['foreign.schema', 'schema/sanad-1.schema.json'],
            ['foreign.example', 'datasets/alliances.json'],
          ] as const
        ).map(([key, path]) => (
          <li key={path}>
            <a href={path}>{w(key)}</a> <code dir="ltr">{addressOf(path)}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}
