import { readDataset } from './readDataset.ts'
import { slicesOf } from './slices.ts'

addEventListener('message', ({ data }: MessageEvent<{ readonly bytes: ArrayBuffer; readonly file: string }>) => {
  for (const slice of slicesOf(readDataset(new Uint8Array(data.bytes), data.file))) postMessage(slice, { transfer: [] })
})
