import * as v from 'valibot'
import type { Engine } from './engineOptions.ts'
import type { Message } from './request.ts'

/** The engine does not answer, or not to this user: asking about the next article would be in vain. */
export class EngineUnavailable extends Error {}
/** What the engine answers cannot be used. */
export class UnusableAnswer extends Error {}

/** The means of asking; tests give their own clock. */
export interface Transport {
  /** Resolves after a number of milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** A signal that gives up one try. */
  readonly deadline: () => AbortSignal
}

export const transport: Transport = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  deadline: () => AbortSignal.timeout(180_000),
}

const TRIES = 5
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 60_000
const LARGEST_ANSWER = 4_000_000
/** Too many requests, or a fault of the server that may pass. */
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529])

const completion = v.object({
  model: v.nullish(v.string()),
  system_fingerprint: v.nullish(v.string()),
  choices: v.pipe(v.array(v.object({ message: v.object({ content: v.string() }) })), v.minLength(1)),
})

/** A usable answer, and the version of the engine, as far as it says it. */
export interface Completed<T> {
  readonly answer: T
  readonly version?: string
}

/**
 * Asks for one chat completion whose content fits a JSON schema, and reads it with `read`. Tries again, each time after a longer
 * wait, if the server is busy, does not answer in time or answers with what `read` cannot take. Throws `EngineUnavailable` or
 * `UnusableAnswer`. Neither message holds the key or words of the server.
 */
export async function complete<T>(
  engine: Engine,
  messages: readonly Message[],
  schema: object,
  read: (content: string) => T,
  { wait, deadline }: Transport,
): Promise<Completed<T>> {
  let failure: Error = new EngineUnavailable('no try was made')
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const outcome = await attemptOnce(engine, messages, schema, deadline())
    let pause = FIRST_WAIT * 2 ** attempt
    if ('content' in outcome) {
      try {
        const { content, version } = outcome
        return { answer: read(content), ...(version === undefined ? {} : { version }) }
      } catch {
        failure = new UnusableAnswer('the answer is not JSON of the form that was asked for')
      }
    } else {
      failure = outcome.failure
      if (outcome.isFinal) throw failure
      pause = Math.max(pause, outcome.retryAfter)
    }
    if (attempt < TRIES - 1) await wait(Math.min(pause, LONGEST_WAIT))
  }
  throw failure
}

type Outcome =
  | { readonly content: string; readonly version: string | undefined }
  | { readonly failure: Error; readonly isFinal: boolean; readonly retryAfter: number }

async function attemptOnce(
  { url, model, key }: Engine,
  messages: readonly Message[],
  schema: object,
  signal: AbortSignal,
): Promise<Outcome> {
  const passing = (failure: Error, retryAfter = 0): Outcome => ({ failure, isFinal: false, retryAfter })
  try {
    const response = await fetch(url, {
      method: 'POST',
      // A redirect would take the article, and perhaps the key, to an address that the user did not name.
      redirect: 'error',
      signal,
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({
        model,
        messages,
        response_format: { type: 'json_schema', json_schema: { name: 'relations', strict: true, schema } },
      }),
    })
    if (!response.ok) {
      await response.body?.cancel()
      const { status } = response
      const failure = `${url.host} answers with status ${status}`
      if (PASSING.has(status)) return passing(new EngineUnavailable(failure), secondsOf(response) * 1_000)
      // A request that is refused for what it holds says nothing of the next one.
      const isForArticle = status === 400 || status === 413 || status === 422
      return {
        failure: isForArticle ? new UnusableAnswer(failure) : new EngineUnavailable(failure),
        isFinal: true,
        retryAfter: 0,
      }
    }
    const text = await response.text()
    const parsed = text.length > LARGEST_ANSWER ? undefined : v.safeParse(completion, JSON.parse(text))
    if (parsed?.success !== true) return passing(new UnusableAnswer('the answer is no chat completion'))
    const content = parsed.output.choices[0]?.message.content ?? ''
    return { content, version: versionOf(parsed.output, model, key) }
  } catch (error) {
    if (error instanceof SyntaxError) return passing(new UnusableAnswer('the answer is no chat completion'))
    return passing(
      new EngineUnavailable(`${url.host} ${signal.aborted ? 'does not answer in time' : 'cannot be reached'}`),
    )
  }
}

const LONGEST_VERSION = 100

/** Which model answered, if it has another name than the one asked for, and in which build. An engine that repeats the key says nothing. */
function versionOf(
  { model, system_fingerprint: build }: v.InferOutput<typeof completion>,
  asked: string,
  key: string | undefined,
): string | undefined {
  const said = [model === asked ? undefined : model, build]
    .map((one) => one?.replaceAll(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ').trim())
    .filter((one) => one !== undefined && one !== '')
    .join(' ')
  if (said === '' || (key !== undefined && said.includes(key))) return undefined
  return said.slice(0, LONGEST_VERSION).trim()
}

/** The seconds of a Retry-After header; 0 for none, or for a date. */
function secondsOf({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after') ?? 0)
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0
}
