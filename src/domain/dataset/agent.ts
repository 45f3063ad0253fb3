/** Who proposed or reviewed evidence: a program, that is rules or a model, or a person (agents of PROV-O). */
export interface Agent {
  readonly id: string
  readonly name: string
  /** Absent if the program does not say it. */
  readonly version?: string
  /** Absent of programs. */
  readonly person?: true
}

/** The names of the people among the agents of a dataset, by their ids. */
export const peopleOf = ({ agents = [] }: { readonly agents?: readonly Agent[] }): ReadonlyMap<string, string> =>
  new Map(agents.flatMap(({ id, name, person }) => (person === true ? [[id, name] as const] : [])))
