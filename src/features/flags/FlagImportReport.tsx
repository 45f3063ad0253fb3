import { flagKey } from '../../domain/flags/flags.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { ArrivalCounts, ImportReport, LeftOut } from '../../ui/files/ImportReport.tsx'
import type { FlagImport, ImportedFlags } from './importFlags.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** What came of a flags file: what was taken, what was not found here, what was left out and why. */
export function FlagImportReport({ report, onClose }: { readonly report: FlagImport; readonly onClose: () => void }) {
  const w = useWords('flags')
  const { name } = report
  return (
    <ImportReport
      title={w('report.from', { name })}
      closeLabel={w('report.close')}
      isRefused={!report.ok}
      onClose={onClose}
    >
      {report.ok ? (
        <Imported report={report} />
      ) : (
        <>
          <p>{w(`file.${report.fault}`)}</p>
          <p>{w('file.refused', { name })}</p>
        </>
      )}
    </ImportReport>
  )
}

function Imported({ report: { dataset, merged, missing, problems } }: { readonly report: ImportedFlags }) {
  const w = useWords('flags')
  const here = useApp((state) => state.dataset.id)
  const isEmpty = [merged.added, merged.updated, merged.kept, problems].every((list) => list.length === 0)
  const more = (count: number) => w('report.more', { count })
  return (
    <>
      {dataset !== here && <p>{w('report.other', { dataset, here })}</p>}
      {isEmpty && <p>{w('report.nothing')}</p>}
      <ArrivalCounts arrivals={merged} say={(key, count) => w(key, { count })} />
      <LeftOut
        heading={w('report.missing', { count: missing.length })}
        places={missing.map(({ flag, why }) => ({
          key: flagKey(flag),
          place: flag.relation,
          why: w(`miss.${why}`, { document: flag.document }),
        }))}
        more={more}
      />
      <LeftOut
        heading={w('report.broken', { count: problems.length })}
        places={problems.map(({ code, path, found }) => ({
          key: path,
          place: path,
          why: w(`entry.${code}`, { found }),
        }))}
        more={more}
      />
    </>
  )
}
