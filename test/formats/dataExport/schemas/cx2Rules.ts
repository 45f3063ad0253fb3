type Aspects = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  double: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  long: (value) => Number.isInteger(value),
}

const object = (value: unknown): Readonly<Record<string, unknown>> => ({ ...(value as object) })

/** Attributes that are not declared for the element, or not of the declared type. */
function undeclared(of: string, values: unknown, declarations: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(object(values)).flatMap(([name, value]) => {
    const type = String(object(declarations[name])['d'] ?? 'string')
    if (declarations[name] === undefined) return [`${of}: ${name} is not declared`]
    return TYPES[type]?.(value) === true ? [] : [`${of}: ${name} is no ${type}`]
  })
}

/** The aspects of a document by name, after checks of what stands around them. */
function aspectsOf(document: readonly unknown[], complain: (problem: string) => void): Aspects {
  const [descriptor, metaData, ...rest] = document.map(object)
  if (descriptor?.['CXVersion'] !== '2.0') complain('The first fragment is no CXVersion 2.0')
  if (typeof descriptor?.['hasFragments'] !== 'boolean') complain('hasFragments is missing')
  const status = rest.pop()?.['status']
  if (!Array.isArray(status) || object(status[0])['success'] !== true)
    complain('The last fragment is no status of success')
  const aspects: Aspects = new Map(rest.flatMap((one) => Object.entries(one)) as [string, []][])
  const announced = ((metaData?.['metaData'] ?? []) as unknown[]).map(object)
  for (const { name, elementCount } of announced)
    if (aspects.get(String(name))?.length !== elementCount) complain(`metaData miscounts ${String(name)}`)
  if (announced.length !== aspects.size) complain('metaData does not list every aspect once')
  return aspects
}

/**
 * What is wrong with a CX2 document, by the rules of the specification that the reference validator checks: the order of
 * fragments, the counts, integer ids that are unique, ends that exist, declared attributes of the declared types, and mappings
 * of declared attributes.
 */
export function cx2Problems(document: readonly unknown[]): readonly string[] {
  const problems: string[] = []
  const aspects = aspectsOf(document, (problem) => problems.push(problem))
  const declared = object(aspects.get('attributeDeclarations')?.[0])
  const ids = new Set<unknown>()
  for (const { id, v } of aspects.get('nodes') ?? []) {
    if (!Number.isInteger(id) || ids.has(id)) problems.push(`node ${String(id)}: no integer, or not unique`)
    ids.add(id)
    problems.push(...undeclared(`node ${String(id)}`, v, object(declared['nodes'])))
  }
  const edges = new Set<unknown>()
  for (const { id, s, t, v } of aspects.get('edges') ?? []) {
    if (!Number.isInteger(id) || edges.has(id)) problems.push(`edge ${String(id)}: no integer, or not unique`)
    edges.add(id)
    if (!ids.has(s) || !ids.has(t)) problems.push(`edge ${String(id)}: an end is no node`)
    problems.push(...undeclared(`edge ${String(id)}`, v, object(declared['edges'])))
  }
  problems.push(...undeclared('network', aspects.get('networkAttributes')?.[0], object(declared['networkAttributes'])))
  const style = object(aspects.get('visualProperties')?.[0])
  for (const [mapping, of] of [
    ['nodeMapping', 'nodes'],
    ['edgeMapping', 'edges'],
  ] as const) {
    for (const [property, rule] of Object.entries(object(style[mapping]))) {
      const { attribute } = object(object(rule)['definition'])
      if (object(declared[of])[String(attribute)] === undefined) problems.push(`${property}: maps nothing declared`)
    }
  }
  return problems
}
