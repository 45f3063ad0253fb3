interface Props {
  /** ISO 3166-1 alpha-2 code, in either case. */
  readonly country: string
  /** In CSS pixels; if omitted, the stylesheet sets the size. */
  readonly size?: number
  readonly className?: string | undefined
  /**
   * Draws nothing if the page has no symbol. Inside a quotation, even two letters would be words that the text does not
   * contain.
   */
  readonly wordless?: true
}

/** The id of a flag's symbol in the page. */
const flagSymbol = (country: string) => `flag-${country.toLowerCase()}`

/** Whether the page has a symbol for this flag. */
const hasFlag = (country: string) => document.getElementById(flagSymbol(country)) !== null

/** A round flag, or the country's two letters if the page has no symbol for it. The name is always beside it. */
export function Flag({ country, size, className, wordless }: Props) {
  const drawn = hasFlag(country)
  if (!drawn && wordless) return null
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      {drawn ? (
        <use href={`#${flagSymbol(country)}`} width="32" height="32" />
      ) : (
        <>
          <circle cx="16" cy="16" r="15.5" fill="var(--type-fill-country)" stroke="var(--ink3)" />
          <text
            x="16"
            y="21"
            textAnchor="middle"
            fill="var(--ink)"
            fontFamily="'Newsreader Variable', Georgia, serif"
            fontSize="14"
            fontWeight="600"
          >
            {country.slice(0, 2).toUpperCase()}
          </text>
        </>
      )}
    </svg>
  )
}
