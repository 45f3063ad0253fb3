/** The part of Citation.js that is used; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): { readonly format: Record<'asciiOnly' | 'checkLabel' | 'useIdAsLabel', boolean> }
    }
    readonly input: { chain(data: string | readonly object[], options?: { readonly generateGraph: boolean }): object[] }
    readonly output: { format(name: 'bibtex' | 'data', items: readonly object[]): string }
  }
}

declare module '@citation-js/plugin-bibtex' {}
