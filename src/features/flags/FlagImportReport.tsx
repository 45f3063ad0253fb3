import { flagKey } from '../../domain/flags/flags.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { ImportReport, isNothing } from '../../ui/files/ImportReport.tsx'
import type { FlagImport } from './importFlags.ts'

/** The result of importing a flags file: what was imported, what does not exist in this dataset, what was left out and why. */
export function FlagImportReport({ report, onClose }: { readonly report: FlagImport; readonly onClose: () => void }) {
  const w = useWords('flags')
  const here = useApp((state) => state.dataset.id)
  const { name } = report
  const shared = {
    title: w('report.from', { name }),
    closeLabel: w('report.close'),
    sayCount: (key: 'report.added' | 'report.updated' | 'report.kept', count: number) => w(key, { count }),
    sayMore: (count: number) => w('report.more', { count }),
    onClose,
  }
  if (!report.ok) {
    return <ImportReport {...shared} refusal={[w(`file.${report.fault}`), w('file.refused', { name })]} />
  }
  const { dataset, merged, missing, problems } = report
  return (
    <ImportReport
      {...shared}
      refusal={null}
      notes={[
        ...(dataset === here ? [] : [w('report.other', { dataset, here })]),
        ...(isNothing(merged, problems) ? [w('report.nothing')] : []),
      ]}
      arrivals={merged}
      leftOut={[
        {
          heading: w('report.missing', { count: missing.length }),
          places: missing.map(({ flag, why }) => ({
            key: flagKey(flag),
            place: flag.relation,
            why: w(`miss.${why}`, { document: flag.document }),
          })),
        },
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
