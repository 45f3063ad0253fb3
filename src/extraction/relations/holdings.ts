import type { Word } from '../tokens/words.ts'

/** What belongs to a party and is hit or helped in its place: "positions of", "fighters from", «مواقع», «عناصر». */
export const HOLDINGS = new Set(
  (
    'positions position targets target forces fighters members convoy convoys base bases headquarters stronghold strongholds vehicles troops territory units militants ' +
    'efforts effort work courage bravery operatives leaders number range group dozens hundreds thousands scores handful representatives delegation facilities camps network terrorists gunmen soldiers personnel compound checkpoint checkpoints ' +
    'مواقع موقع مقر مقرات معاقل معقل عناصر عنصرا مسلحي مسلحين مقاتلي مقاتلين تجمعات قاعدة قواعد دورية موكب رتل جنود قوات معسكر معسكرات حاجز نقطة اهداف اهدافا مراكز ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرات مئات عددا تنظيم تنظيمي جماعة جماعتي حركة حركتي حزب ميليشيا ميليشيات منظمة كتائب شبكة دولة'
  ).split(' '),
)
/** «في وقت لاحق», «في وقت سابق»: words of a time, which may stand between any two others. */
export function isTimePhrase(words: readonly Word[], index: number): boolean {
  const start = [0, 1, 2].map((back) => index - back).find((at) => words[at]?.key === 'في')
  return (
    start !== undefined &&
    words[start + 1]?.key === 'وقت' &&
    /^(?:لاحق|سابق|متاخر|مبكر|متزامن)$/u.test(words[start + 2]?.key ?? '')
  )
}

/** Whether a word on the way to a mention only says what of the party is meant, or how many. */
export const isHolding = ({ key }: Word, index: number, gap: readonly Word[]) =>
  HOLDINGS.has(key.replace(/^ال/u, '')) ||
  (/^(?:of|from|belonging|ل|تابعة|تابع)$/.test(key) && HOLDINGS.has(gap[index - 1]?.key ?? '')) ||
  (key === 'to' && gap[index - 1]?.key === 'belonging') ||
  // "more than 20", "at least 3"
  (/^(?:more|than|at|least|up|to|about|\d+)$/.test(key) &&
    gap.slice(index, index + 3).some((one) => one.script === 'number'))

/** A preposition written onto a noun that tells what the name is: «لتنظيم», «بحركة». */
export const isAttached = (key: string, prepositions: readonly string[]) =>
  /^[بل]/u.test(key) && prepositions.includes(key.charAt(0)) && HOLDINGS.has(key.slice(1))
