/** What went wrong with a file, for a person: one sentence without the system's own words where they are known. */
export function describeSystemError(error: unknown, doing: "read" | "write", name: string): string {
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
  switch (code) {
    case "ENOENT":
      return doing === "read" ? `There is no file "${name}".` : `The folder of "${name}" does not exist.`;
    case "ENOTDIR":
      return `"${name}" leads through something that is not a folder.`;
    case "EACCES":
    case "EPERM":
      // Windows says so of a file that another program holds open.
      if (doing === "write" && process.platform === "win32")
        return `"${name}" is open in another program, or you have no permission to write it.`;
      return `You have no permission to ${doing} "${name}".`;
    case "EBUSY":
    case "ETXTBSY":
      return `"${name}" is open in another program.`;
    case "EISDIR":
      return `"${name}" is a folder.`;
    case "ENAMETOOLONG":
      return `The name "${name}" is too long.`;
    case "ELOOP":
      return `"${name}" is a link that leads back to itself.`;
    case "ENOSPC":
    case "EDQUOT":
      return `There is no room left to write "${name}".`;
    case "EROFS":
      return `"${name}" lies on a medium that can't be written.`;
    default:
      return `"${name}" can't be ${doing === "read" ? "read" : "written"} (${code ?? String(error)}).`;
  }
}
