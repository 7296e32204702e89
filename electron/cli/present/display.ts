/** Whether a window can be shown: not in continuous integration, and on Linux only under X11 or Wayland. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  if (isSet(environment["CI"])) return false;
  if (platform === "darwin" || platform === "win32") return true;
  return isSet(environment["DISPLAY"]) || isSet(environment["WAYLAND_DISPLAY"]);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "false" && value !== "0";
}
