/** A text without the invisible marks of direction that one written for the screen has; where it is pasted they only hurt. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')
