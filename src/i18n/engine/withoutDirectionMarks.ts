/** A text without the invisible direction marks that messages for the screen carry. They would only do harm where the text is pasted. */
export const withoutDirectionMarks = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')
