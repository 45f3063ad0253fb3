/** The largest article that is read, in bytes. A larger text is a book. */
export const LARGEST_ARTICLE = 5_000_000
