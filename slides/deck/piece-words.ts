/** What one writes for a web page or a journal; a statute has none of these. */
export const PIECE_OF_A_PAGE =
  "(?:blog ?posts?|posts?|columns?|blogs?|series|pieces?|essays?|newsletters?|interviews?|editions?|episodes?|guest posts?|stor(?:y|ies))";

/** The same and an article, which may be one of a statute. */
export const PIECE = `(?:articles?|${PIECE_OF_A_PAGE})`;
