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
  choices: v.pipe(v.array(v.object({ message: v.object({ content: v.string() }) })), v.minLength(1)),
})

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
): Promise<T> {
  let failure: Error = new EngineUnavailable('no try was made')
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const outcome = await attemptOnce(engine, messages, schema, deadline())
    let pause = FIRST_WAIT * 2 ** attempt
    if ('content' in outcome) {
      try {
        return read(outcome.content)
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
  | { readonly content: string }
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
    const content = parsed?.success === true ? parsed.output.choices[0]?.message.content : undefined
    return content === undefined ? passing(new UnusableAnswer('the answer is no chat completion')) : { content }
  } catch (error) {
    if (error instanceof SyntaxError) return passing(new UnusableAnswer('the answer is no chat completion'))
    return passing(
      new EngineUnavailable(`${url.host} ${signal.aborted ? 'does not answer in time' : 'cannot be reached'}`),
    )
  }
}

/** The seconds of a Retry-After header; 0 for none, or for a date. */
function secondsOf({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after') ?? 0)
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0
}
