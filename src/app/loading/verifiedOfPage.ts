/** SHA-256 in Base64 of the published datasets that the build has verified, by name. */
export type Verified = Readonly<Record<string, string>>

/** Reads what `pipeline/site/verifiedDatasets` wrote into the page; empty if the page was not built. */
export function verifiedOfPage(): Verified {
  const written = document.querySelector('meta[name="sanad-verified"]')?.getAttribute('content')
  return JSON.parse(written ?? '{}') as Verified
}
