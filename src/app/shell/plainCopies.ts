import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'

/** The parts of the event that are used. */
interface Copying extends Pick<ClipboardEvent, 'target' | 'preventDefault'> {
  readonly clipboardData: Pick<DataTransfer, 'setData'> | null
}

/**
 * Copies what is selected on the page without the direction marks that its texts carry for the screen: pasted elsewhere, they would
 * be invisible obstacles.
 */
export function copyWithoutDirectionMarks(event: Copying): void {
  const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  const selected = isField ? '' : (getSelection()?.toString() ?? '')
  const text = withoutDirectionMarks(selected)
  if (text === selected) return
  event.preventDefault()
  event.clipboardData?.setData('text/plain', text)
}
