/** More than any file of the user's own work may have, so that one too large is known without all of it being read. */
const READ_AT_MOST = 40_000_000

/** The text of a file that the user chose; `null` where the browser cannot read it. */
export async function readChosen(file: File): Promise<string | null> {
  try {
    return await file.slice(0, READ_AT_MOST).text()
  } catch {
    return null
  }
}
