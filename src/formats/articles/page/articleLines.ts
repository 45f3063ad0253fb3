import { groupBy } from '../../../domain/collections/groupBy.ts'

/** A line of a page with where it stands. */
export interface PageLine {
  readonly text: string
  /** How many of its characters are in links. */
  readonly linked: number
  /** The name of its block. */
  readonly block: string
  /** Whether it stands around the article, by the kind of an element that holds it. */
  readonly isAround: boolean
  /** Whether an element that holds it is called like something around an article. */
  readonly isCalledOtherwise: boolean
  /** The outermost `article` that holds it, by number. */
  readonly article: number | undefined
  readonly isInMain: boolean
  /** Whether it is in what the page calls the body of its article (schema.org). */
  readonly isInBody: boolean
}

/** A shorter line is no paragraph. */
const PARAGRAPH = 80
/** The least share of the page's paragraphs that an article has; one with less was chosen wrong. */
const LEAST_SHARE = 0.4
/** The least number of characters of an article; a shorter one is a card that leads to it. */
const SHORTEST = 140
const MOSTLY = 0.5
const ALMOST_ALL = 0.75
const FEW_WORDS = 16
/** Marks after words that lead away. */
const MOST_MARKS = 2
const ENDS = /[.؟?!…]["»”)]?$/
const HEADING = /^h[2-6]$/
/** What leads to other articles, in a paragraph of its own or as the heading of a list. */
const LEADS_AWAY =
  /^(?:read (?:also|more|next)|see also|also read|more (?:on this story|from)|related(?: (?:articles|stories|topics|news))?|recommended|most (?:read|popular|viewed)|you may also like|follow us|share this|sign up|subscribe|advertisement|اقر[أا] (?:أيض[اً]+|ايض[اً]+|المزيد)|إقرأ|اقرأوا|شاهد أيض[اً]+|شاهدوا|طالع أيض[اً]+|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|ذات صلة|المزيد من|الأكثر (?:قراءة|مشاهدة)|قد يعجبك|تابعنا|اشترك|شارك|إعلان)(?![\p{L}])/iu

/**
 * The lines of a page that are its article: in what the page itself calls the body of its article, its largest `article`, its `main`, or
 * all of it, without what stands around. If that leaves most paragraphs out, the page is built in another way, and more of it is taken.
 */
export function articleLines(lines: readonly PageLine[]): readonly PageLine[] {
  const paragraphs = sizeOf(lines.filter(isParagraph))
  const candidates = [
    inArticle(lines.filter((line) => !line.isAround && !line.isCalledOtherwise)),
    inArticle(lines.filter((line) => !line.isAround)),
  ]
  const chosen = candidates.find((some) => sizeOf(some.filter(isParagraph)) >= paragraphs * LEAST_SHARE) ?? lines
  return withHeadline(chosen, lines)
}

const sizeOf = (lines: readonly PageLine[]) => lines.reduce((sum, { text }) => sum + text.length, 0)
const isParagraph = ({ text, linked }: PageLine) => text.length >= PARAGRAPH && linked < text.length * MOSTLY

function inArticle(lines: readonly PageLine[]): readonly PageLine[] {
  const all = sizeOf(lines.filter(isParagraph))
  const isLargeEnough = (some: readonly PageLine[]) => {
    const size = sizeOf(some)
    return size >= SHORTEST && sizeOf(some.filter(isParagraph)) >= all * LEAST_SHARE
  }
  const articles = groupBy(
    lines.filter(({ article }) => article !== undefined),
    ({ article }) => article,
  )
  const [largest = []] = [...articles.values()].toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const scopes = [lines.filter(({ isInBody }) => isInBody), largest, lines.filter(({ isInMain }) => isInMain)]
  return withoutLinks(scopes.find(isLargeEnough) ?? lines)
}

/** Without lines that are links to other pages, and without headings that have nothing beneath them. */
function withoutLinks(lines: readonly PageLine[]): readonly PageLine[] {
  const words = lines.filter((line) => !isLink(line))
  return words.filter(({ block, text }, at) => {
    if (!HEADING.test(block)) return true
    const next = words[at + 1]
    return next !== undefined && !HEADING.test(next.block) && !saysNothingElse(text)
  })
}

/** «اقرأ أيضاً:» does; «شارك الرئيس في القمة» does not. */
const saysNothingElse = (text: string) => text.length - (LEADS_AWAY.exec(text)?.[0].length ?? -Infinity) <= MOST_MARKS

function isLink({ text, linked, block }: PageLine): boolean {
  if (block === 'h1') return false
  if (saysNothingElse(text) || (LEADS_AWAY.test(text) && linked >= text.length * MOSTLY)) return true
  const isShort = text.split(' ').length < FEW_WORDS
  return linked >= text.length * ALMOST_ALL && (block === 'li' || (isShort && !ENDS.test(text)))
}

/** With the headline of the page, where it stands above the article. */
function withHeadline(chosen: readonly PageLine[], lines: readonly PageLine[]): readonly PageLine[] {
  if (chosen.some(({ block }) => block === 'h1')) return chosen
  const headlines = lines.filter(({ block }) => block === 'h1')
  const [headline] = headlines
  return headline === undefined || headlines.length > 1 ? chosen : [headline, ...chosen]
}
