/** The pace at which notes are read aloud where nobody's own was measured, words a minute; a calm speaking pace. */
export const READING_PACE = 140;
