import type { Code, Effects, Extension, State } from "micromark-util-types";

const LESS_THAN = 60;
const GREATER_THAN = 62;
const SPACE = 32;

/** What may not stand in an attribute's value without quotation marks: ends of lines, spaces, " ' < > ` */
const FORBIDDEN: ReadonlySet<Code> = new Set<Code>([null, -5, -4, -3, -2, -1, SPACE, 34, 39, LESS_THAN, 96]);

/**
 * Raw links without quotation marks, `<a href=https://example.org/>`. CommonMark has them; micromark takes the slash
 * for the tag's end and shows the tag as text.
 */
export function unquotedLinks(): Extension {
  return { text: { [LESS_THAN]: { name: "unquotedLink", tokenize } } };
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  const opening = "<a href=";
  let read = 0;
  const start: State = (code) => {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    return inOpening(code);
  };
  const inOpening: State = (code) => {
    if (code !== opening.charCodeAt(read)) return nok(code);
    effects.consume(code);
    read += 1;
    return read < opening.length ? inOpening : firstOfValue;
  };
  const firstOfValue: State = (code) =>
    code === GREATER_THAN || FORBIDDEN.has(code) ? nok(code) : inValue(code);
  const inValue: State = (code) => {
    if (FORBIDDEN.has(code)) return nok(code);
    effects.consume(code);
    if (code !== GREATER_THAN) return inValue;
    effects.exit("htmlTextData");
    effects.exit("htmlText");
    return ok;
  };
  return start;
}
