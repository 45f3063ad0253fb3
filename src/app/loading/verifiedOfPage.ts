/** SHA-256 in Base64 of the published datasets that the build has verified, by name. */
export type Verified = Readonly<Record<string, string>>

/** What `pipeline/verifiedDatasets` wrote into the page; nothing where the page was not built. */
export function verifiedOfPage(): Verified {
  const written = document.querySelector('meta[name="sanad-verified"]')?.getAttribute('content')
  return JSON.parse(written ?? '{}') as Verified
}
