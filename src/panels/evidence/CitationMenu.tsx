import { ChevronDown } from 'lucide'
import type { CitedEvidence } from '../../formats/citedFacts'
import { evidenceWords } from '../../i18n/evidenceWords'
import { useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import { ActionIcon } from '../../ui/ActionIcon'
import { Icon } from '../../ui/Icon'
import { TEXT_BUTTON, TextButton } from '../../ui/TextButton'
import styles from './CitationMenu.module.css'
import { Menu } from './Menu'
import { useRemembered } from './remembered'
import { CITABLE, preloadCitations, useCitation } from './useCitation'

interface Props {
  readonly cited: readonly CitedEvidence[]
  /** The relation's id, where all of its sentences are taken. */
  readonly relation?: string
  readonly side?: 'start' | 'end'
}

/** Copies a citation as it was last chosen; the menu beside it chooses another form, and copies that. */
export function CitationMenu({ cited, relation, side = 'end' }: Props) {
  const w = useWords(evidenceWords)
  const [remembered, remember] = useRemembered('sanad.citation', CITABLE)
  const cite = useCitation(cited, relation)
  const hasOriginal = relation === undefined && cited[0]?.document.url !== undefined
  const isGuest = useApp((state) => state.guest)
  const isOffered = { link: !isGuest, original: hasOriginal }
  const forms = CITABLE.filter((form) => (form === 'link' || form === 'original' ? isOffered[form] : true))
  const chosen = forms.includes(remembered) ? remembered : CITABLE[0]
  const named = (form: (typeof CITABLE)[number]) =>
    w(form === 'link' && relation !== undefined ? 'cite.link.relation' : `cite.${form}`)
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
        {w(relation === undefined ? 'cite' : 'cite.all')}
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
    </span>
  )
}
