/**
 * Where a relation's badge or an entity stands in the window once the picture has come to rest; `null` if it is not drawn. It runs
 * in the page, so it refers to nothing else.
 */
export async function restingPoint(id: string): Promise<{ x: number; y: number } | null> {
  const where = () => window.__sanad?.point(id) ?? null
  for (let before = where(), still = 0; still < 3;) {
    await new Promise((done) => requestAnimationFrame(done))
    const now = where()
    still = now?.x === before?.x && now?.y === before?.y ? still + 1 : 0
    before = now
  }
  return where()
}
