import { ChevronDown } from 'lucide'
import type { CitedEvidence } from '../formats/citations/citedFacts.ts'
import { useApp } from '../store/hooks/useApp.ts'
import { ActionIcon } from '../ui/controls/ActionIcon.tsx'
import { Icon } from '../ui/symbols/Icon.tsx'
import { TEXT_BUTTON, TextButton } from '../ui/controls/TextButton.tsx'
import styles from './CitationMenu.module.css'
import { Menu } from '../ui/controls/Menu.tsx'
import { useRemembered } from '../ui/state/remembered.ts'
import type { CitedWhole } from './useCitation.ts'
import { CITABLE, preloadCitations, useCitation } from './useCitation.ts'
import { useWords } from '../store/hooks/useWords.ts'

interface Props {
  readonly cited: readonly CitedEvidence[]
  /** The relation or pair, if all of its sentences are cited. */
  readonly whole?: CitedWhole
  readonly side?: 'start' | 'end'
}

/** Copies a citation in the style chosen last. The menu beside it chooses another style and copies that. */
export function CitationMenu({ cited, whole, side = 'end' }: Props) {
  const w = useWords('evidence')
  const [remembered, remember] = useRemembered('sanad.citation', CITABLE)
  const { cite, refused } = useCitation(cited, whole)
  const hasOriginal = whole === undefined && cited[0]?.document.url !== undefined
  const isOpenedFile = useApp((state) => state.isOpenedFile)
  const isOffered = { link: !isOpenedFile, original: hasOriginal }
  const forms = CITABLE.filter((form) => (form === 'link' || form === 'original' ? isOffered[form] : true))
  const chosen = forms.includes(remembered) ? remembered : CITABLE[0]
  const named = (form: (typeof CITABLE)[number]) =>
    w(form === 'link' && whole !== undefined ? `cite.link.${whole.kind}` : `cite.${form}`)
  return (
    <span className={styles['split']}>
      <TextButton
        className={styles['button']}
        title={named(chosen)}
        onPointerEnter={preloadCitations}
        onFocus={preloadCitations}
        onClick={() => void cite(chosen)}
      >
        <ActionIcon name="cite" size={15} />
        {w(whole === undefined ? 'cite' : 'cite.all')}
      </TextButton>
      <Menu
        label={w('cite.as')}
        className={`${TEXT_BUTTON} ${styles['more']}`}
        items={forms.map((value) => ({ value, label: named(value) }))}
        chosen={chosen}
        side={side}
        onOpen={preloadCitations}
        onChoose={(form) => {
          remember(form)
          void cite(form)
        }}
      >
        <Icon of={ChevronDown} size={14} />
      </Menu>
      {refused}
    </span>
  )
}
