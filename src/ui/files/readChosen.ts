/** More than any file of a user's own work contains. A larger file is refused without reading all of it. */
const READ_AT_MOST = 40_000_000

/** The text of a file that the user chose; `null` if the browser cannot read it. */
export async function readChosen(file: File): Promise<string | null> {
  try {
    return await file.slice(0, READ_AT_MOST).text()
  } catch {
    return null
  }
}
