/** What the tests use of the JSON-LD processor, which comes without types of its own. */
declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl: string | null
    readonly documentUrl: string
    readonly document: object
  }
  interface Options {
    readonly documentLoader: (url: string) => Promise<Loaded>
    /** Whether what would be dropped is an error. */
    readonly safe: boolean
  }
  const jsonld: { flatten(input: unknown, context: undefined, options: Options): Promise<readonly object[]> }
  export default jsonld
}
