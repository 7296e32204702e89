import type { Result } from "../../../result.ts";
import { success } from "../../../result.ts";
import { decode } from "../../decode.ts";
import { LIMITS, tooComplex, tooDeep } from "../limits.ts";
import { damaged } from "../refusals.ts";
import type { XmlElement } from "./xml.ts";
import { parseXml } from "./xml.ts";
import type { Package } from "./zip.ts";

/** The root of a part that must be there. */
export function requiredXml(archive: Package, path: string): Result<XmlElement> {
  const root = optionalXml(archive, path);
  if (!root.ok) return root;
  return root.value === null ? damaged("file", `its part "${path}" is missing`) : success(root.value);
}

/** The root of a part, null when the package lacks it. */
export function optionalXml(archive: Package, path: string): Result<XmlElement | null> {
  const bytes = archive.part(path);
  if (bytes === null) return success(null);
  const decoded = decode(bytes);
  if (!decoded.ok) return damaged("file", `its part "${path}" is not text`);
  const root = parseXml(decoded.value.text);
  if (root === "too-deep") return tooDeep();
  if (root === "too-complex") return tooComplex("elements", LIMITS.xmlElements);
  return root === "malformed" ? damaged("file", `its part "${path}" is not well-formed XML`) : success(root);
}
