import { ArrowUpDown } from 'lucide'
import { useApp } from '../../../store/hooks/useApp.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { EntityPicker } from '../../../quote/EntityPicker.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { SHAPES, useMedia } from '../../../ui/state/useMedia.ts'
import { ChainCards } from './ChainCards.tsx'
import styles from './QuestionAside.module.css'
import { RuleChoice } from './RuleChoice.tsx'
import type { Asked } from '../useChain.ts'
import { usePhraseContext } from '../usePhraseContext.ts'

/** The question and its answers: the two ends, the chains between them, and the rule. */
export function QuestionAside({ asked }: { readonly asked: Asked }) {
  const { w } = usePhraseContext()
  const setChain = useApp((state) => state.setChain)
  const wide = useMedia(SHAPES.wide)
  const { from, to, rule } = asked
  const said = { placeholder: w('choose'), nobody: w('options.none') }
  return (
    <div className={styles['aside']}>
      <div className={styles['ends']} role="group" aria-label={w('question')}>
        <div className={styles['end']}>
          <p className={styles['word']}>{w('from')}</p>
          <EntityPicker
            {...said}
            label={w('from.label')}
            chosen={from}
            onChoose={(id) => setChain({ from: id, chosen: 0 })}
          />
        </div>
        <Button
          look="quiet"
          className={styles['swap']}
          aria-label={w('swap')}
          disabled={from === undefined && to === undefined}
          onClick={() => setChain({ from: to?.id ?? null, to: from?.id ?? null, chosen: 0 })}
        >
          <Icon of={ArrowUpDown} size={16} />
        </Button>
        <div className={styles['end']}>
          <p className={styles['word']}>{w('to')}</p>
          <EntityPicker
            {...said}
            label={w('to.label')}
            chosen={to}
            onChoose={(id) => setChain({ to: id, chosen: 0 })}
          />
        </div>
      </div>
      <RuleChoice />
      <ChainCards asked={asked} />
      <details className={styles['how']} open={wide}>
        <summary>{w('how')}</summary>
        <p>{w(`how.${rule}`)}</p>
      </details>
    </div>
  )
}
