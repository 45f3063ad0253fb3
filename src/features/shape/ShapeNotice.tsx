import { STEPS } from '../../domain/shape/focus.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Notice } from '../../ui/controls/Notice.tsx'
import { Segments } from '../../ui/controls/Segments.tsx'
import { useNames } from './useNames.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** Says what part of the graph is in focus, and what is hidden. */
export function ShapeNotice() {
  const focus = useApp((state) => state.focus)
  const hidden = useApp((state) => state.hidden)
  return (
    <>
      {focus !== null && <FocusNotice />}
      {hidden.size > 0 && <HiddenNotice />}
    </>
  )
}

function FocusNotice() {
  const w = useWords('shape')
  const focus = useApp((state) => state.focus)
  const setFocus = useApp((state) => state.setFocus)
  const names = useNames(focus?.entities ?? [])
  if (focus === null) return null
  return (
    <Notice
      actions={
        <>
          <Segments role="group" aria-label={w('steps')}>
            {STEPS.map((steps) => (
              <Button
                look="bare"
                key={steps}
                aria-pressed={steps === focus.steps}
                aria-label={w('steps.of', { count: steps })}
                onClick={() => setFocus({ ...focus, steps })}
              >
                {steps}
              </Button>
            ))}
          </Segments>
          <Button look="quiet" onClick={() => setFocus(null)}>
            {w('unfocus')}
          </Button>
        </>
      }
    >
      {w('in.focus', { names, count: focus.steps })}
    </Notice>
  )
}

function HiddenNotice() {
  const w = useWords('shape')
  const hidden = useApp((state) => state.hidden)
  const unhide = useApp((state) => state.unhide)
  const names = useNames(hidden)
  return (
    <Notice
      actions={
        <Button look="quiet" onClick={() => unhide()}>
          {w('unhide')}
        </Button>
      }
    >
      {w('hidden', { names, count: hidden.size })}
    </Notice>
  )
}
