import type * as reviewActs from '../../features/review/reviewActs.ts'
import type { AppStore } from '../../store/appStore.ts'
import { isOwnCollection, isReviewable, openEvidence } from '../../store/openEvidence.ts'
import { isUnderReview } from '../../domain/review/reviewState.ts'
import type { Command } from './command.ts'
import { withCode } from './withCode.ts'

type Acts = typeof reviewActs

/** Acts with code that is fetched together with the bar of the review. */
const withActs = withCode('command.review', () => import('../../features/review/reviewActs.ts'))

const withByHand = withCode('command.byHand', () => import('../../features/review/byHand/openByHand.ts'))

const reviewing = (perform: (acts: Acts, store: AppStore) => void) => ({
  isUndoable: false,
  inSearch: false as const,
  isEnabled: isReviewable,
  perform: withActs(perform),
})

/** Begins the review of a collection that was just made. */
export const beginReview = withActs((acts, store) => acts.beginReview(store))

/**
 * Commands of the review. While a proposal is open, their keys come before those of all other commands, so that one hand decides
 * about sixty proposals.
 */
export const REVIEW_COMMANDS = {
  acceptProposal: {
    id: 'acceptProposal',
    label: 'command.review.accept',
    keys: ['a'],
    ...reviewing(({ decide }, store) => decide(store, 'accepted')),
  },
  rejectProposal: {
    id: 'rejectProposal',
    label: 'command.review.reject',
    keys: ['r'],
    ...reviewing(({ decide }, store) => decide(store, 'rejected')),
  },
  putOffProposal: {
    id: 'putOffProposal',
    label: 'command.review.putOff',
    keys: ['p'],
    ...reviewing(({ postpone }, store) => postpone(store)),
  },
  acceptAlike: {
    id: 'acceptAlike',
    label: 'command.review.alike',
    keys: ['s'],
    ...reviewing(({ acceptAlike }, store) => acceptAlike(store)),
  },
  editProposal: { id: 'editProposal', label: 'command.review.edit', keys: ['e'], ...reviewing(({ edit }) => edit()) },
  swapProposal: {
    id: 'swapProposal',
    label: 'command.review.swap',
    keys: ['x'],
    ...reviewing(({ swap }, store) => swap(store)),
  },
  nextProposal: {
    id: 'nextProposal',
    label: 'command.review.next',
    keys: ['j'],
    ...reviewing(({ stepProposal }, store) => stepProposal(store)),
  },
  previousProposal: {
    id: 'previousProposal',
    label: 'command.review.previous',
    keys: ['k'],
    ...reviewing(({ stepProposal }, store) => stepProposal(store, -1)),
  },
  byHand: {
    id: 'byHand',
    label: 'command.byHand',
    keys: ['b'],
    isUndoable: false,
    isEnabled: (state) => isOwnCollection(state) && (state.reading !== null || openEvidence(state) !== undefined),
    perform: withByHand(({ openByHand }, store) => openByHand(store)),
  },
  actors: {
    id: 'actors',
    label: 'command.actors',
    keys: ['8'],
    isUndoable: false,
    isEnabled: isOwnCollection,
    perform: (store) => store.getState().openDialog('actors'),
  },
  again: {
    id: 'again',
    label: 'command.again',
    keys: ['7'],
    isUndoable: false,
    isEnabled: isOwnCollection,
    perform: (store) => store.getState().openDialog('again'),
  },
  undoReview: {
    id: 'undoReview',
    label: 'command.review.undo',
    keys: ['u'],
    isUndoable: false,
    inSearch: false,
    isEnabled: ({ pastVersions }) => pastVersions.length > 0,
    perform: (store) => store.getState().takeBack(),
  },
  review: {
    id: 'review',
    label: 'command.review',
    keys: ['y'],
    isUndoable: false,
    isEnabled: ({ record }) => isUnderReview(record),
    perform: withActs(({ stepProposal }, store) => stepProposal(store)),
  },
} as const satisfies Record<string, Command>
