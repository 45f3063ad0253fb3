/** Encodes one canvas as PNG. */
export interface PngEncoder {
  /** @returns `null` if the browser cannot encode so large a picture */
  encode(canvas: HTMLCanvasElement): Promise<Blob | null>
  /** Ends it; what is being encoded never comes. */
  stop(): void
}

const onThePage = (canvas: HTMLCanvasElement) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./encoding.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

/**
 * Starts a worker that encodes a picture: `toBlob` does it on the main thread, in pieces between the frames. Where no worker comes,
 * or it cannot encode, the page does. To be called before the canvas is painted, so that the worker starts meanwhile.
 */
export function pngEncoder(): PngEncoder {
  const worker = startWorker()
  const answer = new Promise<Blob | null>((resolve) => {
    const fail = () => resolve(null)
    if (worker === null) return fail()
    worker.addEventListener('message', ({ data }: MessageEvent<Blob | null>) => resolve(data))
    worker.addEventListener('messageerror', fail)
    worker.addEventListener('error', fail)
  })
  const inWorker = async (canvas: HTMLCanvasElement): Promise<Blob | null> => {
    if (worker === null) return null
    try {
      const bitmap = await createImageBitmap(canvas)
      worker.postMessage(bitmap, [bitmap])
      return await answer
    } catch {
      return null
    }
  }
  return {
    encode: async (canvas) => (await inWorker(canvas)) ?? onThePage(canvas),
    stop: () => worker?.terminate(),
  }
}
