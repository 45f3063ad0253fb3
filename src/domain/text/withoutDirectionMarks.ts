/**
 * Removes the invisible direction marks that messages carry for the screen, which would be obstacles where the text is pasted.
 */
export const withoutDirectionMarks = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')
