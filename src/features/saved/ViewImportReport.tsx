import { useWords } from '../../store/hooks/useWords.ts'
import { ImportReport, isNothing } from '../../ui/files/ImportReport.tsx'
import type { ViewImport } from './importViews.ts'

/** The result of importing a file of views: what was imported, and what was left out and why. */
export function ViewImportReport({ report, onClose }: { readonly report: ViewImport; readonly onClose: () => void }) {
  const w = useWords('saved')
  const shared = {
    title: w('report.from', { name: report.name }),
    closeLabel: w('report.close'),
    sayCount: (key: 'report.added' | 'report.updated' | 'report.kept', count: number) => w(key, { count }),
    sayMore: (count: number) => w('report.more', { count }),
    onClose,
  }
  if (!report.ok) return <ImportReport {...shared} refusal={[w(`file.${report.fault}`), w('file.refused')]} />
  const { merged, problems } = report
  return (
    <ImportReport
      {...shared}
      refusal={null}
      notes={isNothing(merged, problems) ? [w('report.nothing')] : []}
      arrivals={merged}
      leftOut={[
        {
          heading: w('report.broken', { count: problems.length }),
          places: problems.map(({ code, path, found }) => ({
            key: path,
            place: path,
            why: w(`entry.${code}`, { found }),
          })),
        },
      ]}
    />
  )
}
