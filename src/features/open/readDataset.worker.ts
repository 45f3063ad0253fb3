import { readDataset } from './readDataset.ts'

addEventListener('message', ({ data }: MessageEvent<{ readonly bytes: ArrayBuffer; readonly file: string }>) => {
  postMessage(readDataset(new Uint8Array(data.bytes), data.file), { transfer: [] })
})
