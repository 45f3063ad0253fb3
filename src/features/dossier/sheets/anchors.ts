/** The ids of the elements that links inside a dossier lead to. */
export const passageId = (dossier: string, number: number) => `${dossier}-sentence-${number}`
export const sourceId = (dossier: string, number: number) => `${dossier}-source-${number}`
