import type { ReactNode } from 'react'
import { Component, createContext, Suspense, useContext } from 'react'
import { tryAgain, useAttempt } from './attempt.ts'

interface About {
  /** The name of the part, in the user's words. */
  readonly name: string
  /**
   * Where a failure is reported: in place of a view or of another part, in a dialog if the user opened the part over the page,
   * or in a brief message if nobody waits for it.
   */
  readonly place: 'view' | 'filled' | 'dialog' | 'message'
  /** Closes the part. */
  readonly onLeave?: () => void
}

export interface Failure extends About {
  readonly error: unknown
  readonly onRetry: () => void
}

/** How a failure is shown. The app provides it, because the kit has no words. */
export const FailureContext = createContext<(failure: Failure) => ReactNode>(() => null)

interface Props extends About {
  /** What the part shows, for example the id of a relation. After a failure, another subject is tried at once. */
  readonly subject?: string
  /** Shown while the part is fetched. */
  readonly fallback?: ReactNode
  readonly children: ReactNode
}

/** A boundary around a part of the page: if it cannot be fetched or throws, the rest of the page stays. */
export function Part({ subject = '', fallback = null, children, ...about }: Props) {
  const attempt = useAttempt()
  const reportFailure = useContext(FailureContext)
  return (
    <Boundary trial={`${attempt} ${subject}`} report={(error) => reportFailure({ ...about, error, onRetry: tryAgain })}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </Boundary>
  )
}

interface BoundaryProps {
  /** A failure lasts as long as this is the same. */
  readonly trial: string
  readonly report: (error: unknown) => ReactNode
  readonly children: ReactNode
}

interface BoundaryState {
  readonly failure: { readonly error: unknown; readonly trial: string | null } | null
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: { error, trial: null } }
  }

  static getDerivedStateFromProps({ trial }: BoundaryProps, { failure }: BoundaryState): BoundaryState | null {
    if (failure === null) return null
    if (failure.trial === null) return { failure: { ...failure, trial } }
    return failure.trial === trial ? null : { failure: null }
  }

  override render() {
    const { failure } = this.state
    return failure === null ? this.props.children : this.props.report(failure.error)
  }
}
