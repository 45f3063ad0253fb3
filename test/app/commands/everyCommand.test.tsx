import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { COMMANDS, isEnabled, run, searchableCommands } from '../../../src/app/commands/commands.ts'
import type { Command } from '../../../src/app/commands/command.ts'
import { useShortcuts } from '../../../src/app/commands/useShortcuts.ts'
import { CanvasControls } from '../../../src/app/shell/CanvasControls.tsx'
import { TopBar } from '../../../src/app/bar/TopBar.tsx'
import { ShapeToolbar } from '../../../src/features/shape/ShapeToolbar.tsx'
import type { AppStore } from '../../../src/store/appStore.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { plan } from '../../scene/bundled.ts'
import { aCanvas } from '../../features/aCanvas.ts'
import { dataset, renderApp } from '../../features/renderApp.tsx'

const LIST: readonly Command[] = Object.values(COMMANDS)
const ARMS = 'russia-supplies-arms-mali'

const canvas = aCanvas({ place: () => ({ x: 0, y: 0, frame: 'wide' }) })

/** States in which different commands apply, and what brings the store there. */
const STATES: Readonly<Record<string, (store: AppStore) => void>> = {
  'nothing is selected': () => undefined,
  'the page stands': (store) => {
    store.getState().setCanvas(canvas)
    store.getState().setFileChooser(() => undefined)
  },
  'an entity is selected': (store) => {
    store.getState().setCanvas(canvas)
    store.getState().select({ kind: 'entity', id: 'mali' })
  },
  'a relation is selected': (store) => {
    store.getState().setCanvas(canvas)
    store.getState().select({ kind: 'relation', id: ARMS })
  },
  'a relation is selected over the map': (store) => {
    store.getState().setCanvas(canvas)
    store.getState().setView('map')
    store.getState().select({ kind: 'relation', id: ARMS })
  },
  'a pair is selected': (store) => {
    store.getState().setCanvas(canvas)
    store.getState().selectPair('china', 'russia')
  },
  'two are selected together': (store) => {
    store.getState().setCanvas(canvas)
    store.getState().setMultiSelection(['mali', 'russia'])
  },
  'something can be undone and something done again': (store) => {
    store.getState().setDetail('all')
    store.getState().setFocus({ entities: ['mali'], steps: 1 })
    store.temporal.getState().undo()
  },
  'an article is read': (store) => store.getState().openReading('mali-aircraft'),
}

function Page() {
  useShortcuts()
  return (
    <>
      <TopBar legendButton={false} />
      <CanvasControls plan={plan} idle={false} />
      <ShapeToolbar />
    </>
  )
}

function open(prepare: (store: AppStore) => void) {
  const { store, container } = renderApp(<Page />)
  act(() => prepare(store))
  return { store, buttonsOf: ({ id }: Command) => [...container.querySelectorAll(`[data-command="${id}"]`)] }
}

/** Presses a key as a keyboard with Latin letters does. */
function press(key: string): void {
  const [name = '', ...held] = key.split('+').toReversed()
  const plain = key === '+' ? '+' : name
  fireEvent.keyDown(document.body, { key: plain, ctrlKey: held.includes('mod'), shiftKey: held.includes('shift') })
}

const everything = (store: AppStore) => [store.getState(), store.temporal.getState()]

it('some command is off in every state, and each but a few is on in some', () => {
  const on = Object.values(STATES).map((prepare) => {
    const { store } = open(prepare)
    return new Set(LIST.filter((command) => isEnabled(command, store)).map(({ id }) => id))
  })
  for (const enabled of on) expect(enabled.size).toBeLessThan(LIST.length)
  expect(LIST.filter(({ id }) => !on.some((enabled) => enabled.has(id)))).toEqual([])
})

describe.each(Object.entries(STATES))('where %s', (_, prepare) => {
  it('a button is disabled, or absent, exactly where its command does not apply', () => {
    const { store, buttonsOf } = open(prepare)
    for (const command of LIST) {
      const applies = isEnabled(command, store)
      for (const button of buttonsOf(command))
        expect([command.id, button.getAttribute('aria-disabled') !== 'true']).toEqual([command.id, applies])
    }
  })

  it('the search finds no command that does not apply', () => {
    const { store } = open(prepare)
    const found = searchableCommands(store)
    expect(found.filter((command) => !isEnabled(command, store))).toEqual([])
    const offered = new Set(found.map(({ id }) => id))
    for (const command of LIST.filter(({ inSearch }) => inSearch !== false))
      expect([command.id, offered.has(command.id)]).toEqual([command.id, isEnabled(command, store)])
  })

  it('neither a key nor a click performs a command that does not apply', () => {
    const { store, buttonsOf } = open(prepare)
    const before = everything(store)
    for (const command of LIST.filter((one) => !isEnabled(one, store))) {
      for (const key of command.keys) press(key)
      for (const button of buttonsOf(command)) fireEvent.click(button)
      expect([command.id, ...everything(store)]).toEqual([command.id, ...before])
      expect(everything(store)[0]).toBe(before[0])
    }
  })

  it('a command makes a step of undo only if it says that it can be undone', () => {
    for (const command of LIST.filter(({ id }) => id !== 'undo' && id !== 'redo')) {
      const store = createAppStore(dataset)
      prepare(store)
      const steps = () => store.temporal.getState().pastStates.length
      const before = steps()
      const applied = run(command, store)
      expect([command.id, steps() > before]).toEqual([command.id, applied && command.isUndoable])
    }
  })
})

it('every command that has a button on the page is found there where it applies', () => {
  open((store) => {
    store.getState().setCanvas(canvas)
    store.getState().setMultiSelection(['mali', 'russia'])
    store.getState().setDetail('all')
  })
  const named = [...document.querySelectorAll('[data-command]')].map((one) => one.getAttribute('data-command'))
  expect(named).toEqual(expect.arrayContaining(['network', 'search', 'chain', 'undo', 'zoomIn', 'hide', 'pin', 'more']))
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'false')
})
