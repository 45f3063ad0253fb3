import type { Size } from '../../scene/page/format.ts'
import { FORMATS } from '../../scene/page/format.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import type { Pictured } from '../../store/printer.ts'
import { BACKGROUNDS, PICTURED } from '../../store/printer.ts'
import { ChoiceCards } from '../../ui/fields/ChoiceCards.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import type { Choice } from './choice.ts'
import { PICTURE_FILES, SIDE } from './choice.ts'
import type { Subject } from './subjects.ts'
import { FormatSymbol } from './FormatSymbol.tsx'
import styles from './PictureSettings.module.css'

interface Props {
  readonly choice: Choice
  /** What the picture can be of. */
  readonly subjects: readonly Subject[]
  /** How many actors each choice draws; `null` until that is known. */
  readonly counts: Readonly<Partial<Record<Pictured, number>>> | null
  readonly onChoose: (part: Partial<Choice>) => void
}

const SCALES = [1, 2, 4]

/** What a picture shows, its size, its background and its file. */
export function PictureSettings({ choice, subjects, counts, onChoose }: Props) {
  const [t, w] = [useWords('app'), useWords('export')]
  const total = useApp((state) => state.dataset.entities.length)
  const { of, what, format, scale, background } = choice
  const about = (one: Pictured) => {
    if (counts === null) return undefined
    const count = counts[one] ?? 0
    if (one === 'selection' && count === 0) return w('what.selection.none')
    // The whole graph need not draw everyone: an outline is no actor of its own, and a large dataset has too many.
    if (one === 'whole' && count < total) return t('detail.count', { shown: count, count: total })
    return w('poster.actors', { count })
  }
  // The network has every extent; which another view has is known once it can be drawn.
  const offered = PICTURED.filter((one) => (counts === null ? of === 'network' : counts[one] !== undefined))
  const scales = SCALES.includes(scale) ? SCALES : [...SCALES, scale]
  return (
    <>
      {subjects.length > 1 && (
        <ChoiceCards
          title={w('of')}
          columns={2}
          chosen={of}
          options={subjects.map((value) => ({ value, label: w(`of.${value}`) }))}
          onChoose={(value) => onChoose({ of: value, most: null, quoted: null, title: null, subtitle: null })}
        />
      )}
      {offered.length > 1 && (
        <ChoiceCards
          title={w('what')}
          columns={2}
          chosen={what}
          options={offered.map((value) => ({
            value,
            label: w(`what.${value}`),
            about: about(value),
            isDisabled: value === 'selection' && counts?.selection === 0,
          }))}
          onChoose={(value) => onChoose({ what: value, most: null, quoted: null })}
        />
      )}
      <ChoiceCards
        title={w('size')}
        columns={6}
        chosen={format}
        options={FORMATS.map((value) => ({
          value,
          label: w(`format.${value}`),
          symbol: <FormatSymbol of={value} />,
        }))}
        onChoose={(value) => onChoose({ format: value, most: null })}
      />
      {format === 'screen' && (
        <ChoiceCards
          title={w('scale')}
          columns={3}
          chosen={scale}
          options={scales.map((value) => ({ value, label: w('scale.of', { scale: value }) }))}
          onChoose={(value) => onChoose({ scale: value })}
        />
      )}
      {format === 'own' && <OwnSize size={choice.own} onChoose={(own) => onChoose({ own })} />}
      <ChoiceCards
        title={w('background')}
        columns={3}
        chosen={background}
        options={BACKGROUNDS.map((value) => ({ value, label: w(`background.${value}`) }))}
        onChoose={(value) => onChoose({ background: value })}
      />
      <ChoiceCards
        title={w('file')}
        columns={2}
        chosen={choice.file}
        options={PICTURE_FILES.map((value) => ({
          value,
          label: w(`file.${value}`),
          about: w(`file.${value}.about`),
        }))}
        onChoose={(value) => onChoose({ file: value })}
      />
    </>
  )
}

/** Fields for a size of the user's own. */
function OwnSize({ size, onChoose }: { readonly size: Size; readonly onChoose: (size: Size) => void }) {
  const w = useWords('export')
  return (
    <div className={styles['own']}>
      {(['width', 'height'] as const).map((side) => (
        <div key={side} className={styles['field']}>
          <TextField
            label={w(side)}
            type="number"
            min={SIDE.least}
            max={SIDE.most}
            step={1}
            value={Number.isNaN(size[side]) ? '' : size[side]}
            onChange={(event) => onChoose({ ...size, [side]: event.target.valueAsNumber })}
          />
        </div>
      ))}
    </div>
  )
}
