import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { COMMANDS, commandOf, run } from '../../../src/app/commands/commands.ts'
import { keyOf } from '../../../src/app/commands/keys.ts'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import type { AppStore } from '../../../src/store/appStore.ts'
import { createAppStore } from '../../../src/store/appStore.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const arms = 'russia-supplies-arms-mali'
let store: AppStore

beforeEach(() => {
  store = createAppStore(dataset)
})

function press(key: string, more: Partial<KeyboardEvent> = {}): string | undefined {
  const pressed = keyOf({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more })
  return pressed === null ? undefined : commandOf(pressed)?.id
}

describe('keys', () => {
  it('name one command each', () => {
    const keys = Object.values(COMMANDS).flatMap((command) => [...command.keys])
    expect(new Set(keys).size).toBe(keys.length)
    for (const command of Object.values(COMMANDS)) {
      for (const key of command.keys) {
        const held = { ctrlKey: key.startsWith('mod+'), shiftKey: key.includes('shift+') }
        expect(press(key.replace(/^mod\+(shift\+)?/, ''), held)).toBe(command.id)
      }
    }
  })

  it('are those of their place on an Arabic keyboard', () => {
    expect(press('ث', { code: 'KeyE' })).toBe('export')
    expect(press('ج', { code: 'BracketLeft' })).toBe('previousRelation')
    expect(press('ض', { code: 'KeyQ' })).toBe('questions')
    expect(press('غ', { code: 'KeyY' })).toBeUndefined()
  })

  it('with Ctrl or ⌘ are commands where the table says so', () => {
    expect(press('k', { ctrlKey: true })).toBe('search')
    expect(press('ن', { code: 'KeyK', metaKey: true })).toBe('search')
    expect(press('z', { metaKey: true })).toBe('undo')
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('redo')
  })

  it('are the browser’s with a modifier otherwise', () => {
    expect(press('l', { ctrlKey: true })).toBeUndefined()
    expect(press('0', { metaKey: true })).toBeUndefined()
    expect(press('d', { altKey: true })).toBeUndefined()
  })
})

describe('stepping', () => {
  const selection = () => store.getState().selection

  it('goes through the evidence of a relation and stops at its ends', () => {
    store.getState().select({ kind: 'relation', id: arms })
    run(COMMANDS.previousEvidence, store)
    expect(selection()).toMatchObject({ evidence: 0 })
    for (let step = 0; step < 9; step++) run(COMMANDS.nextEvidence, store)
    expect(selection()).toMatchObject({ evidence: 3 })
  })

  it('goes round the relations of a pair', () => {
    store.getState().select({ kind: 'relation', id: arms })
    const seen: string[] = []
    do {
      run(COMMANDS.nextRelation, store)
      const now = selection()
      if (now.kind !== 'relation') throw new Error('Nothing is selected')
      seen.push(now.id)
    } while (seen.at(-1) !== arms && seen.length < 50)
    const pair = dataset.relations.filter(({ source, target }) => [source, target].toSorted().join() === 'mali,russia')
    expect(seen.toSorted()).toEqual(pair.map(({ id }) => id).toSorted())
  })

  it('begins with the first or the last relation of an entity', () => {
    const of = dataset.relations.filter(({ source, target }) => source === 'mali' || target === 'mali')
    store.getState().select({ kind: 'entity', id: 'mali' })
    run(COMMANDS.nextRelation, store)
    expect(selection()).toMatchObject({ id: of[0]?.id })
    store.getState().select({ kind: 'entity', id: 'mali' })
    run(COMMANDS.previousRelation, store)
    expect(selection()).toMatchObject({ id: of.at(-1)?.id })
  })

  it('does nothing where nothing is selected', () => {
    run(COMMANDS.nextRelation, store)
    run(COMMANDS.nextEvidence, store)
    expect(selection()).toEqual({ kind: 'none' })
  })
})

describe('closing', () => {
  it('takes what was opened from the analysis first, then the analysis', () => {
    run(COMMANDS.analysis, store)
    store.getState().select({ kind: 'entity', id: 'mali' })
    run(COMMANDS.close, store)
    expect(store.getState()).toMatchObject({ analysis: 'blocs', selection: { kind: 'none' } })
    run(COMMANDS.close, store)
    expect(store.getState().analysis).toBeNull()
  })

  it('leaves the analysis at the topic that it shows when it is asked for again', () => {
    store.getState().setAnalysis('tensions')
    run(COMMANDS.analysis, store)
    expect(store.getState().analysis).toBe('tensions')
  })
})
