import type { PictureReport } from '../../store/printer.ts'
import { formatList } from '../../i18n/engine/list.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { isPaper, PRINT_DPI } from '../../scene/page/format.ts'
import { Button } from '../../ui/controls/Button.tsx'
import type { Choice } from './choice.ts'
import { isSize, SIDE } from './choice.ts'
import styles from './Remarks.module.css'

interface Props {
  readonly choice: Choice
  /** `null` until the picture is drawn. */
  readonly report: PictureReport | null
  readonly onChoose: (part: Partial<Choice>) => void
}

const MM_PER_INCH = 25.4

const inPoints = (pixels: number) => Math.round((pixels / PRINT_DPI) * 72 * 10) / 10

/** What the picture measures, and what there is to say about it: what is too large, too small, or has no room. */
export function Remarks({ choice, report, onChoose }: Props) {
  const w = useWords('export')
  const language = useApp((state) => state.language)
  if (report === null) return null
  const { width, height, dpi, actors, named, isDraft, cut, letters, leastLetters, legible, leftOut, missingFonts } =
    report
  const mm = (pixels: number) => Math.round((pixels / dpi) * MM_PER_INCH)
  const isSmall = actors > 0 && letters < leastLetters - 0.05
  return (
    <div className={styles['remarks']}>
      <p className={styles['size']}>
        <strong>{w('pixels', { width, height })}</strong>
        {choice.format !== 'screen' && <span>{w('print', { width: mm(width), height: mm(height), dpi })}</span>}
        {isDraft ? (
          <span>{w('placing')}</span>
        ) : (
          actors > 0 && named !== null && <span>{w('named', { named, count: actors })}</span>
        )}
      </p>
      {missingFonts.length > 0 && (
        <p className={styles['warning']} role="alert">
          {w('fonts.missing', { fonts: formatList(language, missingFonts) })}
        </p>
      )}
      {choice.quoted !== null && leftOut.length > 0 && (
        <p className={styles['note']}>{w('leftOut', { count: leftOut.length })}</p>
      )}
      {cut > 0 && <p className={styles['note']}>{w('cut', { count: cut })}</p>}
      {isSmall && (
        <div className={styles['note']}>
          <p>
            {isPaper(choice.format)
              ? w('small.paper', { letters: inPoints(letters), least: 6 })
              : w('small', { letters: Math.round(letters * 10) / 10, least: leastLetters })}
          </p>
          {legible < actors && (
            <Button look="outlined" onClick={() => onChoose({ most: legible })}>
              {w('fewer', { count: legible })}
            </Button>
          )}
        </div>
      )}
      {choice.most !== null && (
        <Button look="quiet" onClick={() => onChoose({ most: null })}>
          {w('all')}
        </Button>
      )}
      {actors === 0 && (
        <p className={styles['warning']} role="alert">
          {w('empty')}
        </p>
      )}
      {choice.format === 'own' && !isSize(choice.own) && (
        <p className={styles['warning']} role="alert">
          {w('size.invalid', SIDE)}
        </p>
      )}
      {choice.file === 'png' ? (
        <TooLarge choice={choice} report={report} onChoose={onChoose} />
      ) : (
        <p className={styles['note']}>{w('fonts', { fonts: formatList(language, report.fonts) })}</p>
      )}
    </div>
  )
}

/** Says that this browser cannot draw the picture, and offers the largest that it can. */
function TooLarge({ choice, report, onChoose }: Props) {
  const w = useWords('export')
  if (report === null || report.fits) return null
  const { width, height, largest, largestFactor } = report
  const size = w('pixels', largest)
  const scale = Math.floor(choice.scale * largestFactor * 10) / 10
  const isScaled = choice.format === 'screen' && scale > 0
  return (
    <div className={styles['warning']} role="alert">
      <p>{w('tooLarge', { width, height, most: isScaled ? w('scale.of', { scale }) : size })}</p>
      <Button look="outlined" onClick={() => onChoose(isScaled ? { scale } : { format: 'own', own: largest })}>
        {isScaled ? w('use.scale', { scale }) : w('use.size', { size })}
      </Button>
    </div>
  )
}
