import { Button } from '../../src/ui/controls/Button.tsx'
import { EmptyState } from '../../src/ui/controls/EmptyState.tsx'
import { Notice } from '../../src/ui/controls/Notice.tsx'
import { VisuallyHidden } from '../../src/ui/controls/VisuallyHidden.tsx'
import { DoneLine } from '../../src/ui/files/DoneLine.tsx'
import { ImportReport } from '../../src/ui/files/ImportReport.tsx'
import { EntityDisc } from '../../src/ui/symbols/EntityDisc.tsx'
import { Glyph } from '../../src/ui/symbols/Glyph.tsx'
import { LineSample } from '../../src/ui/symbols/LineSample.tsx'
import styles from './Gallery.module.css'
import type { Language, Words } from './words.ts'

interface Props {
  readonly words: Words
  readonly language: Language
}

const PERSON = { type: 'person', labels: { en: 'Assimi Goïta', ar: 'آسيمي غويتا' } } as const
const CATEGORIES = ['military', 'diplomacy', 'conflict'] as const
const STANCES = ['asserted', 'attributed', 'hypothetical', 'denied'] as const

/** What tells something. */
export function Says({ words, language }: Props) {
  return (
    <div className={styles['tall']} data-part="says">
      <div className={styles['row']}>
        <EntityDisc entity={PERSON} language={language} />
        {CATEGORIES.map((category) => (
          <Glyph key={category} of={{ category }} size={18} />
        ))}
        {STANCES.map((stance) => (
          <LineSample key={stance} category="military" stance={stance} />
        ))}
      </div>
      <Notice actions={<Button look="quiet">{words.noticeAct}</Button>}>{words.notice}</Notice>
      <EmptyState
        title={words.empty}
        text={words.emptyText}
        action={{ label: words.noticeAct, perform: () => undefined }}
      />
      <DoneLine done={{ text: words.done, undo: () => undefined }} undoLabel={words.undo} onUndone={() => undefined} />
      <ImportReport
        title={words.report}
        closeLabel={words.close}
        refusal={null}
        notes={[words.reportText]}
        sayCount={(_, count) => String(count)}
        sayMore={String}
        onClose={() => undefined}
      />
      <VisuallyHidden>{words.hidden}</VisuallyHidden>
    </div>
  )
}
