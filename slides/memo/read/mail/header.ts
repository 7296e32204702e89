import type { Address, Email } from "postal-mime";

/** Headers that people read, in the order in which a memo has them. */
const SHOWN = ["From", "Sender", "To", "Cc", "Bcc", "Date", "Subject"] as const;

/** The header of a mail as a memo writes it: one "Label: value" to a line, words decoded. */
export function mailHeader(mail: Email): string {
  return SHOWN.flatMap((label) => {
    const value = valueOf(mail, label).replace(/\s+/gu, " ").trim();
    return value === "" ? [] : [`${label}: ${value}`];
  }).join("\n");
}

function valueOf(mail: Email, label: (typeof SHOWN)[number]): string {
  switch (label) {
    case "From":
      return mail.from === undefined ? "" : addressText(mail.from);
    case "Sender":
      return mail.sender === undefined || sameAs(mail.sender, mail.from) ? "" : addressText(mail.sender);
    case "To":
      return (mail.to ?? []).map(addressText).join(", ");
    case "Cc":
      return (mail.cc ?? []).map(addressText).join(", ");
    case "Bcc":
      return (mail.bcc ?? []).map(addressText).join(", ");
    case "Date":
      return mail.headers.find((header) => header.key === "date")?.value ?? "";
    case "Subject":
      return mail.subject ?? "";
    default:
      return label satisfies never;
  }
}

function addressText(address: Address): string {
  if (address.group !== undefined) return `${address.name}: ${address.group.map(addressText).join(", ")}`;
  if (address.name === "") return address.address;
  return address.address === "" || address.address === address.name
    ? address.name
    : `${address.name} <${address.address}>`;
}

function sameAs(one: Address, other: Address | undefined): boolean {
  return other !== undefined && addressText(one) === addressText(other);
}

/** The names of all other headers: what mail programs write for each other. */
export function technicalHeaders(mail: Email): readonly string[] {
  const shown: ReadonlySet<string> = new Set(SHOWN.map((label) => label.toLowerCase()));
  return [
    ...new Set(mail.headers.filter((header) => !shown.has(header.key)).map((header) => header.originalKey)),
  ];
}
