/** The words that pages add to the memo's, in the memo's language. All of them are furniture. */
export interface HandoutWords {
  readonly page: (page: number, pages: number) => string;
  readonly slide: (number: number) => string;
  /** A slide whose notes run on over another page. */
  readonly slideContinued: (number: number) => string;
  /** A speaker whose words run on over another page. */
  readonly continued: (name: string) => string;
  readonly copy: (copy: number, copies: number) => string;
  readonly copiesList: string;
  readonly copiesColumns: readonly [copy: string, holder: string, given: string, returned: string];
  /** "Slide 8" or "Slides 8–9, 12". */
  readonly slides: (numbers: string, count: number) => string;
  /** Above the slides that a shorter version leaves out. */
  readonly notBriefed: string;
  readonly blank: string;
  /** Before the addressee ("For President Biden"). */
  readonly addressee: (name: string) => string;
}
