import { useEffect, useRef, useState } from 'react'
import type { Lens } from '../../domain/lens/lens.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import { LensChooser } from './LensChooser.tsx'
import { LensComparison } from './LensComparison.tsx'
import styles from './LensDialog.module.css'
import { lensName } from './lensName.ts'
import { isForComparison } from './openComparison.ts'
import { useWords } from '../../store/hooks/useWords.ts'

type Step = 'first' | 'second' | 'compared'

/** "According to …": the graph by one voice alone, or a comparison of two voices. */
export function LensDialog() {
  const t = useWords('app')
  const w = useWords('lens')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const lens = useApp((state) => state.lens)
  const setLens = useApp((state) => state.setLens)
  const openDialog = useApp((state) => state.openDialog)
  const [first, setFirst] = useState<Lens | null>(lens)
  const [second, setSecond] = useState<Lens | null>(null)
  const [step, setStep] = useState<Step>(() => (isForComparison(store) && lens !== null ? 'second' : 'first'))
  const content = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current !== step) {
      content.current?.focus({ preventScroll: true })
      content.current?.closest('dialog')?.scrollTo({ top: 0 })
    }
    shown.current = step
  }, [step])

  const close = () => openDialog('none')
  const name = (one: Lens) => lensName(one, lookup, language)
  const show = (one: Lens | null) => {
    setLens(one)
    close()
  }
  const title = () => {
    if (step === 'first' || first === null) return w('title')
    if (step === 'second' || second === null) return w('compare.title')
    return w('both.title', { first: name(first), second: name(second) })
  }
  return (
    <Dialog title={title()} closeLabel={t('close')} onClose={close}>
      <div ref={content} tabIndex={-1} className={styles['lens']} data-step={step}>
        {step === 'first' && (
          <>
            <p className={styles['intro']}>{w('intro')}</p>
            <LensChooser key="first" chosen={first} onChoose={setFirst} />
            <div className={styles['actions']}>
              {lens !== null && (
                <Button look="quiet" className={styles['remove']} onClick={() => show(null)}>
                  {w('remove')}
                </Button>
              )}
              <Button look="outlined" disabled={first === null} onClick={() => setStep('second')}>
                {w('compare')}
              </Button>
              <Button look="filled" disabled={first === null} onClick={() => show(first)}>
                {w('show')}
              </Button>
            </div>
          </>
        )}
        {step === 'second' && first !== null && (
          <>
            <p className={styles['intro']}>{w('compare.with', { name: name(first) })}</p>
            <LensChooser key="second" chosen={second} without={first} onChoose={setSecond} />
            <div className={styles['actions']}>
              <Button look="outlined" onClick={() => setStep('first')}>
                {w('back')}
              </Button>
              <Button look="filled" disabled={second === null} onClick={() => setStep('compared')}>
                {w('compare.now')}
              </Button>
            </div>
          </>
        )}
        {step === 'compared' && first !== null && second !== null && (
          <>
            <LensComparison first={first} second={second} onShow={show} />
            <div className={styles['actions']}>
              <Button look="outlined" onClick={() => setStep('second')}>
                {w('another')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
