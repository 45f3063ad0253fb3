import type { Dataset } from '../dataset.ts'
import { lookupOf } from '../lookup.ts'
import { questionView } from '../../questions/questions.ts'
import type { Verification } from './verification.ts'

/** Checks that the view of each question exists and shows sentences. The rest of the dataset must have been verified. */
export function verifyQuestions(dataset: Dataset, report: Verification['report']): void {
  if (dataset.questions === undefined) return
  const lookup = lookupOf(dataset)
  dataset.questions.forEach((question, index) => {
    const path = `questions[${index}].view`
    const { lost, newer, relations } = questionView(question, dataset, lookup)
    // A view of a later version can only be checked by that version.
    if (newer) return
    const [first] = lost
    if (first !== undefined) report('question-lost', path, { value: first.value })
    else if (relations.length === 0) report('question-unanswered', path, { value: question.view.slice(0, 80) })
  })
}
