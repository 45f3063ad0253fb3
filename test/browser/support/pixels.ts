import type { Page } from '@playwright/test'

export interface Picture {
  readonly width: number
  readonly height: number
  /** RGBA, row by row. */
  readonly data: Uint8Array
}

/** How many different colours a part of the picture has, and the share of its commonest one. */
export function colours({ width, data }: Picture, top: number, bottom: number): { count: number; commonest: number } {
  const counts = new Map<number, number>()
  // Pixels beside one another are mostly alike: each run is counted at once.
  let [last, run] = [-1, 0]
  for (let at = top * width * 4; at < bottom * width * 4; at += 4) {
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
    if (colour !== last) {
      if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run)
      last = colour
      run = 0
    }
    run += 1
  }
  if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run)
  return { count: counts.size, commonest: Math.max(...counts.values()) / ((bottom - top) * width) }
}

/** Whether a colour (#rrggbb) occurs between two rows, give or take what smoothing does. */
export function hasColour({ width, data }: Picture, hex: string, top: number, bottom: number): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const isNear = (value: number | undefined, wanted: number) => Math.abs((value ?? 0) - wanted) <= 3
  for (let at = top * width * 4; at < bottom * width * 4; at += 4) {
    if (isNear(data[at], red) && isNear(data[at + 1], green) && isNear(data[at + 2], blue)) return true
  }
  return false
}

/**
 * The place in `picture` where `part` fits best, and the share of the part's pixels that differ there. It looks for the
 * part's ink first, so that paper alone never counts as a likeness.
 */
export function find(part: Picture, picture: Picture): { x: number; y: number; differing: number } {
  const paper = [part.data[0] ?? 0, part.data[1] ?? 0, part.data[2] ?? 0]
  const ink: { x: number; y: number }[] = []
  for (let y = 0; y < part.height; y++) {
    for (let x = 0; x < part.width; x++) {
      const at = (y * part.width + x) * 4
      if (paper.some((value, channel) => Math.abs((part.data[at + channel] ?? 0) - value) > 60)) ink.push({ x, y })
    }
  }
  const sample = ink.filter((_, at) => at % Math.max(1, Math.floor(ink.length / 100)) === 0)
  // A place where a third of the ink is missing is none.
  let best = { x: -1, y: -1, differing: Math.ceil(sample.length / 3) }
  for (let y = 0; y + part.height <= picture.height; y++) {
    for (let x = 0; x + part.width <= picture.width; x++) {
      let misses = 0
      for (const one of sample) {
        if (differs(part, one.x, one.y, picture, x + one.x, y + one.y) && ++misses >= best.differing) break
      }
      if (misses < best.differing) best = { x, y, differing: misses }
    }
  }
  if (best.x < 0) return { ...best, differing: 1 }
  let differing = 0
  for (const one of ink) if (differs(part, one.x, one.y, picture, best.x + one.x, best.y + one.y)) differing += 1
  return { ...best, differing: differing / ink.length }
}

function differs(a: Picture, ax: number, ay: number, b: Picture, bx: number, by: number): boolean {
  const at = (ay * a.width + ax) * 4
  const bt = (by * b.width + bx) * 4
  for (let channel = 0; channel < 3; channel++) {
    if (Math.abs((a.data[at + channel] ?? 0) - (b.data[bt + channel] ?? 0)) > 48) return true
  }
  return false
}

/** How much is painted of the network: opacity, summed over its canvases. */
export const inkOf = (page: Page): Promise<number> =>
  page.locator('main canvas[aria-hidden="true"]').evaluateAll((canvases) =>
    canvases.reduce((sum, canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('The network is not on canvases')
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
      let own = 0
      for (let at = 3; at < data.length; at += 4) own += data[at] ?? 0
      return sum + own * Number(getComputedStyle(canvas).opacity)
    }, 0),
  )

/** The colours of the outermost pixels of a picture, a fiftieth of its shorter side wide. */
export function marginColours({ width, height, data }: Picture): readonly string[] {
  const margin = Math.floor(Math.min(width, height) / 50)
  const found = new Map<number, string>()
  const pixels = new DataView(data.buffer, data.byteOffset, data.byteLength)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (x >= margin && x < width - margin && y >= margin && y < height - margin) x = width - margin
      const at = (y * width + x) * 4
      const colour = pixels.getUint32(at)
      if (!found.has(colour)) found.set(colour, data.subarray(at, at + 4).join(' '))
    }
  }
  return [...found.values()]
}

/** The share of a small picture's pixels that differ visibly from a larger one that is scaled down to its size. */
export function difference(small: Picture, large: Picture): number {
  const [across, down] = [large.width / small.width, large.height / small.height]
  let differing = 0
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const sum = [0, 0, 0, 0]
      let count = 0
      for (let v = Math.floor(y * down); v < Math.min(large.height, (y + 1) * down); v += 1) {
        for (let u = Math.floor(x * across); u < Math.min(large.width, (x + 1) * across); u += 1) {
          const at = (v * large.width + u) * 4
          const alpha = large.data[at + 3] ?? 0
          // Colours without opacity mean nothing.
          for (let channel = 0; channel < 3; channel += 1)
            sum[channel] = (sum[channel] ?? 0) + ((large.data[at + channel] ?? 0) * alpha) / 255
          sum[3] = (sum[3] ?? 0) + alpha
          count += 1
        }
      }
      const at = (y * small.width + x) * 4
      const opacity = (small.data[at + 3] ?? 0) / 255
      const isFar = sum.some((value, channel) => {
        const own = (small.data[at + channel] ?? 0) * (channel === 3 ? 1 : opacity)
        return Math.abs(own - value / count) > 90
      })
      if (isFar) differing += 1
    }
  }
  return differing / (small.width * small.height)
}

/** A part of a picture, as shares of its width and height. */
export interface Part {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The pixels of a part, as wide as they are touched. */
const pixelsOf = ({ width, height }: Picture, { left, top, right, bottom }: Part) => ({
  x: Math.max(0, Math.floor(left * width)),
  y: Math.max(0, Math.floor(top * height)),
  right: Math.min(width, Math.ceil(right * width)),
  bottom: Math.min(height, Math.ceil(bottom * height)),
})

/** A part of a picture as a picture. */
export function cropped(picture: Picture, part: Part): Picture {
  const { x, y, right, bottom } = pixelsOf(picture, part)
  const [width, height] = [right - x, bottom - y]
  const data = new Uint8Array(width * height * 4)
  for (let row = 0; row < height; row += 1) {
    const from = ((y + row) * picture.width + x) * 4
    data.set(picture.data.subarray(from, from + width * 4), row * width * 4)
  }
  return { width, height, data }
}

/** The share of a part's pixels that are nearer to a colour (#rrggbb) than any paper is, and more opaque than not. */
export function inkShare(picture: Picture, part: Part, hex: string): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const { width, height, data } = cropped(picture, part)
  let found = 0
  for (let at = 0; at < data.length; at += 4) {
    const isInk = wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 64)
    if (isInk && (data[at + 3] ?? 0) > 128) found += 1
  }
  return found / (width * height)
}

/** A picture whose pixels are the means of those around them: the same letters then look alike wherever a pixel begins. */
function blurred({ width, height, data }: Picture): Picture {
  const soft = new Uint8Array(data.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let [sum, count] = [0, 0]
        for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v += 1) {
          for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u += 1) {
            sum += data[(v * width + u) * 4 + channel] ?? 0
            count += 1
          }
        }
        soft[(y * width + x) * 4 + channel] = Math.round(sum / count)
      }
    }
  }
  return { width, height, data: soft }
}

/**
 * How much of some letters is drawn otherwise in another picture, as a share of their ink: what is missing there, and what is
 * there besides. The letters may begin between two pixels.
 */
export function unlike(letters: Picture, elsewhere: Picture): number {
  const [part, picture] = [blurred(letters), blurred(elsewhere)]
  const { x, y, differing } = find(part, picture)
  if (x < 0) return 1
  const place = { width: part.width, height: part.height, data: new Uint8Array(part.data.length) }
  for (let row = 0; row < part.height; row += 1) {
    const from = ((y + row) * picture.width + x) * 4
    place.data.set(picture.data.subarray(from, from + part.width * 4), row * part.width * 4)
  }
  const back = find(place, part)
  return Math.max(differing, back.differing)
}
