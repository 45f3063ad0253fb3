import { download } from './download.ts'

/** Where a file goes. `write` rejects if it cannot be saved there. */
export interface Destination {
  /** Whether the user chose the place, so that saving has succeeded when `write` resolves. */
  readonly isChosen: boolean
  readonly write: (file: Blob) => Promise<void>
  /** Takes back what choosing the place has left there, if nothing is written. Never rejects. */
  readonly discard: () => Promise<void>
}

interface FileHandle {
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>
  getFile?(): Promise<Blob>
  remove?(): Promise<void>
}

type Picker = (options: { readonly suggestedName: string }) => Promise<FileHandle>

/** The dialog "Save as" of browsers that let a page write files (Chrome, Edge). */
function pickerOf(): Picker | undefined {
  const picker: unknown = Reflect.get(globalThis, 'showSaveFilePicker')
  return typeof picker === 'function' ? (options) => Reflect.apply(picker, globalThis, [options]) : undefined
}

async function writeTo(handle: FileHandle, file: Blob): Promise<void> {
  const stream = await handle.createWritable()
  try {
    await stream.write(file)
    await stream.close()
  } catch (error) {
    // The former file stays unchanged.
    await stream.abort().catch(() => undefined)
    throw error
  }
}

/** Choosing a new name creates an empty file. A file that was there before keeps its content, and stays. */
async function removeEmpty(handle: FileHandle): Promise<void> {
  try {
    if ((await handle.getFile?.())?.size === 0) await handle.remove?.()
  } catch {
    // The user has taken it away, or the browser does not let a page remove files.
  }
}

/**
 * Asks where to save a file if the browser lets the page write it, because only then does the page learn of a full disk.
 * Otherwise the file goes to the downloads. Call it in the handler of a click. `null` if the user chose no place.
 */
export async function chooseDestination(name: string): Promise<Destination | null> {
  const downloads: Destination = {
    isChosen: false,
    write: async (file) => download(file, name),
    discard: async () => undefined,
  }
  const pick = pickerOf()
  if (pick === undefined) return downloads
  try {
    const handle = await pick({ suggestedName: name })
    return { isChosen: true, write: (file) => writeTo(handle, file), discard: () => removeEmpty(handle) }
  } catch (error) {
    // Any other error comes from a frame or a policy that may still allow downloads.
    return error instanceof DOMException && error.name === 'AbortError' ? null : downloads
  }
}
