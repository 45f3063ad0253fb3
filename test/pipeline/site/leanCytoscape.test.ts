import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { leanCytoscape } from '../../../src/pipeline/site/leanCytoscape.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lean-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function bundle(
  root: string,
  plugin = leanCytoscape(),
  source = `export { default } from 'cytoscape'`,
): Promise<string> {
  const entry = join(folder, 'entry.js')
  const outDir = join(folder, 'out')
  writeFileSync(entry, source)
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { outDir, minify: false, lib: { entry, formats: ['es'], fileName: 'cytoscape' } },
  })
  return join(outDir, 'cytoscape.js')
}

describe('Cytoscape without what is never called', () => {
  it('holds a graph where it is put, and has neither algorithms nor a renderer that draws', async () => {
    const { default: lean } = (await import(await bundle(process.cwd()))) as { default: typeof cytoscape }
    const cy = lean({
      headless: true,
      styleEnabled: true,
      elements: [
        { data: { id: 'a', size: 30 }, position: { x: 10, y: 20 } },
        { data: { id: 'b', size: 60 }, position: { x: 30, y: 40 } },
        { data: { id: 'ab', source: 'a', target: 'b' } },
      ],
      style: [{ selector: 'node', style: { width: 'data(size)' } }],
      layout: { name: 'preset', fit: false },
    })
    expect(cy.nodes().map((node) => ({ id: node.id(), ...node.position(), width: node.width() }))).toEqual([
      { id: 'a', x: 10, y: 20, width: 30 },
      { id: 'b', x: 30, y: 40, width: 60 },
    ])
    expect(Reflect.get(lean, 'version')).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Reflect.has(cy.elements(), 'dijkstra')).toBe(false)
    expect(Reflect.apply(lean, null, ['renderer', 'canvas'])).toBeUndefined()
    expect(Reflect.apply(lean, null, ['renderer', 'base'])).toBeTypeOf('function')
    expect(Reflect.apply(lean, null, ['layout', 'cose'])).toBeUndefined()
  })

  it('shown nowhere, finds the places that the published one finds', async () => {
    const { default: lean } = (await import(await bundle(process.cwd(), leanCytoscape('nowhere')))) as {
      default: typeof cytoscape
    }
    const places = (build: typeof cytoscape) => {
      build.use(fcose)
      const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
      const cy = build({
        headless: true,
        styleEnabled: true,
        elements: [
          { data: { id: 'bloc' } },
          ...ids.map((id, i) => ({
            data: { id, ...(i < 3 ? { parent: 'bloc' } : {}) },
            position: { x: 40 * Math.cos(i), y: 60 * Math.sin(2 * i) },
          })),
          ...ids.slice(1).map((id, i) => ({ data: { id: `a${id}`, source: ids[i >> 1] ?? 'a', target: id } })),
        ],
        style: [{ selector: 'node', style: { width: 40, height: 30, shape: 'rectangle' } }],
      })
      const options = { name: 'fcose', quality: 'proof', randomize: false, animate: false, fit: false }
      cy.layout(options).run()
      return ids.map((id) => ({ ...cy.getElementById(id).position() }))
    }
    expect(places(lean)).toEqual(places(cytoscape))
    expect(new Set(places(lean).map(({ x, y }) => `${x} ${y}`)).size).toBe(7)
    expect(Reflect.apply(lean, null, ['renderer', 'base'])).toBeUndefined()
  })

  it('asks nothing of what is built without Cytoscape', async () => {
    const file = await bundle(process.cwd(), leanCytoscape(), 'export default 7')
    expect(await import(file)).toMatchObject({ default: 7 })
  })

  it('fails to build where a part has moved', async () => {
    const moved = join(folder, 'node_modules/cytoscape')
    mkdirSync(join(moved, 'src'), { recursive: true })
    writeFileSync(join(moved, 'package.json'), '{ "version": "9.9.9" }')
    writeFileSync(join(moved, 'src/index.mjs'), 'export default 1')
    await expect(bundle(folder)).rejects.toThrow(/Cytoscape 9\.9\.9 has no collection\/algorithms\/index\.mjs/)
  })
})
