/**
 * سنـد: the kashida is the chain, the dot of ن a node in vermilion. The wordmark is neither mirrored nor recoloured. Its
 * outlines are in the page.
 */
export function Wordmark() {
  return (
    <svg height={24} width={62} aria-hidden="true">
      <use href="#wordmark" />
    </svg>
  )
}
