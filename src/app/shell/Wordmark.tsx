/**
 * سنـد: the kashida is the chain, the dot of ن a node in vermilion. It is neither mirrored nor recoloured. The page has the
 * outlines.
 */
export function Wordmark() {
  return (
    <svg height={24} width={62} aria-hidden="true">
      <use href="#wordmark" />
    </svg>
  )
}
