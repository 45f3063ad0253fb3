import { ArrivalCounts, ImportReport, LeftOut } from '../../ui/files/ImportReport.tsx'
import type { ImportedViews, ViewImport } from './importViews.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** What came of a file of views: what was taken, and what was left out and why. */
export function ViewImportReport({ report, onClose }: { readonly report: ViewImport; readonly onClose: () => void }) {
  const w = useWords('saved')
  return (
    <ImportReport
      title={w('report.from', { name: report.name })}
      closeLabel={w('report.close')}
      isRefused={!report.ok}
      onClose={onClose}
    >
      {report.ok ? (
        <Imported report={report} />
      ) : (
        <>
          <p>{w(`file.${report.fault}`)}</p>
          <p>{w('file.refused')}</p>
        </>
      )}
    </ImportReport>
  )
}

function Imported({ report: { merged, problems } }: { readonly report: ImportedViews }) {
  const w = useWords('saved')
  const isEmpty = [merged.added, merged.updated, merged.kept, problems].every((list) => list.length === 0)
  return (
    <>
      {isEmpty && <p>{w('report.nothing')}</p>}
      <ArrivalCounts arrivals={merged} say={(key, count) => w(key, { count })} />
      <LeftOut
        heading={w('report.broken', { count: problems.length })}
        places={problems.map(({ code, path, found }) => ({
          key: path,
          place: path,
          why: w(`entry.${code}`, { found }),
        }))}
        more={(count) => w('report.more', { count })}
      />
    </>
  )
}
