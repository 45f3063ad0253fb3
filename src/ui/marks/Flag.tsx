interface Props {
  /** ISO 3166-1 alpha-2, in either case. */
  readonly country: string
  /** In CSS pixels; without it, the stylesheet says. */
  readonly size?: number
  readonly className?: string | undefined
  /** Without a symbol in the page draw nothing: within a quotation even two letters would be words that it does not say. */
  readonly wordless?: true
}

/** The id of a flag's symbol in the page. */
const flagSymbol = (country: string) => `flag-${country.toLowerCase()}`

/** Whether the page has a picture of this flag. */
const hasFlag = (country: string) => document.getElementById(flagSymbol(country)) !== null

/** A round flag, or the two letters of the country where the page has no picture of it. The name stands beside it. */
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
