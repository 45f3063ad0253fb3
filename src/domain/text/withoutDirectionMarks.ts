/** Removes the invisible direction marks of messages on screen, which would cause harm where the text is pasted. */
export const withoutDirectionMarks = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')
