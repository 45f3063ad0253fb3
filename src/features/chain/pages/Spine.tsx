import type { Link } from '../../../domain/chain/links.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { isAllProposed } from '../../../domain/review/reviewState.ts'
import { categoryInk } from '../../../scene/marks/inks.ts'
import { arrowSize, lineWidth } from '../../../scene/figure/sizes.ts'
import { Glyph } from '../../../ui/symbols/Glyph.tsx'
import { predicateText } from '../../../i18n/sentences/relationSentence.ts'
import { directionOf } from '../phrases.ts'
import styles from './Spine.module.css'
import { StanceLine } from '../StanceLine.tsx'
import { usePhraseContext } from '../usePhraseContext.ts'

const WIDTH = 28

/** The line from one disc down to the next, with the link's colour, width, stance, direction and phrase. */
export function Spine({
  link,
  from,
  weakest,
}: {
  readonly link: Link
  readonly from: string
  readonly weakest: boolean
}) {
  const { w, lookup, language } = usePhraseContext()
  const type = known(lookup.relationType, link.relation.type)
  const ink = categoryInk(type.category)
  const width = lineWidth(link.sentences) + 1.4
  const direction = directionOf(link, from, lookup)
  const head = arrowSize(width)
  const middle = WIDTH / 2
  return (
    <div className={styles['spine']} data-stance={link.stance}>
      <StanceLine
        className={styles['line']}
        ink={ink}
        stance={link.stance}
        isProposed={isAllProposed(link.stating)}
        width={width}
        run="down"
      />
      {direction !== 'none' && (
        <svg
          className={styles[direction]}
          width={WIDTH}
          height={head.length + 1}
          viewBox={`0 0 ${WIDTH} ${head.length + 1}`}
          aria-hidden="true"
        >
          <path
            d={`M${middle} ${head.length}l${-head.half * 1.15} ${-head.length}l${head.half * 1.15} ${head.length - head.notch}l${head.half * 1.15} ${head.notch - head.length}z`}
          />
        </svg>
      )}
      <div className={styles['said']}>
        <p className={styles['pill']}>
          <Glyph of={{ category: type.category }} size={14} className={styles['glyph']} />
          <bdi>{predicateText(lookup, link.relation, link.evidence, language)}</bdi>
        </p>
        {weakest && <p className={styles['weakest']}>{w('link.weakest')}</p>}
      </div>
    </div>
  )
}
