/** A model behind an OpenAI-compatible address, to which the user sends articles by name. */
export interface Engine {
  /** The address of chat completions. */
  readonly url: URL
  readonly model: string
  /** From the environment. It goes into one header and nowhere else. */
  readonly key?: string
}

/** The variable of the environment that holds the key, if the engine wants one. */
export const KEY_VARIABLE = 'SANAD_ENGINE_KEY'
const LOCAL = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/**
 * The engine that `--engine URL --model NAME` asks for, `undefined` if it is not asked for, or what is wrong with the options.
 * There is no default address, so nothing is sent anywhere unless both options are given.
 */
export function engineOf(
  { engine, model }: { readonly engine?: string | undefined; readonly model?: string | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): Engine | { readonly problem: string } | undefined {
  if (engine === undefined && model === undefined) return undefined
  if (engine === undefined || model === undefined || model.trim() === '')
    return { problem: '--engine URL and --model NAME belong together.' }
  const url = URL.canParse(engine) ? new URL(engine) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return { problem: '--engine needs an address that begins with http:// or https://.' }
  if (url.username !== '' || url.password !== '')
    return { problem: `The address holds a password. Put a key into the environment variable ${KEY_VARIABLE}.` }
  const key = environment[KEY_VARIABLE]?.trim()
  if (key !== undefined && key !== '' && url.protocol === 'http:' && !LOCAL.test(url.hostname))
    return {
      problem: `${url.host} is asked over http, where others can read the key. Use https, or unset ${KEY_VARIABLE}.`,
    }
  if (!url.pathname.endsWith('/chat/completions')) url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`
  return { url, model, ...(key === undefined || key === '' ? {} : { key }) }
}
