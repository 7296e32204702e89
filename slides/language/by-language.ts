/** What a table by language has for a BCP 47 code, told without its region: "pt-BR" is "pt". */
export function byLanguage<Value>(
  table: Readonly<Record<string, Value>>,
  language: string,
): Value | undefined {
  return table[language.split("-")[0]?.toLowerCase() ?? ""];
}
