/** The window in which memos are opened. */
export const desk = {
  title: "Desk",
  open: "Open a memo",
  sample: "Open the sample",
  present: "Present",
  presentHint: "F5",
  invitation: "Put a memo here",
  invitationHint:
    "Drop a file or paste its text: Word, OpenDocument, PDF, web page, mail, Markdown or plain text. Nothing leaves this machine.",
  reading: (name: string): string => `Reading ${name} …`,
  pasted: "Pasted text",
  memo: "Memo",
  slides: "Slides",
  slidesCount: (count: number): string => (count === 1 ? "1 slide" : `${count} slides`),
  problems: (count: number): string => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
  problemAt: (line: number, message: string): string => `Line ${line}: ${message}`,
  account: (count: number): string => `${count.toLocaleString("en-US")} words, each in its place`,
  accountBroken: (lost: number, invented: number): string => `${lost} words lost, ${invented} invented`,
  stillOpen: (name: string): string => `“${name}” is still open.`,
  dismiss: "Dismiss",
  dropHere: "Drop the memo here",
  showPassage: (number: number): string => `Slide ${number}: show its passage`,
  oneFile: "One memo at a time, please: the first of the files was opened.",
  readerFailed:
    "The memo could not be read. The part of Lectern that reads memos has stopped; please try again.",
  paragraphNumber: (number: number): string => `Paragraph ${number}`,
  language: "Language",
};
