import { useLayoutEffect, type RefObject } from "react";
import { brandProperties, type Brand } from "../../../slides/look/brand.ts";

/** Gives an element, and all inside it, an organisation's colours and logo. */
export function useBrand(element: RefObject<HTMLElement | null>, brand: Brand | null): void {
  useLayoutEffect(() => {
    const style = element.current?.style;
    const properties = brandProperties(brand);
    for (const [name, value] of properties) style?.setProperty(name, value);
    return () => {
      for (const [name] of properties) style?.removeProperty(name);
    };
  }, [element, brand]);
}
