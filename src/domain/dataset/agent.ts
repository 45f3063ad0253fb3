/** A program that proposed evidence: rules or a model (a software agent of PROV-O). */
export interface Agent {
  readonly id: string
  readonly name: string
  /** Absent if the program does not say it. */
  readonly version?: string
}
