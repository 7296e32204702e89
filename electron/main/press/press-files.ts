import { JOB_STYLE_NAME, type PressDocument } from "../../../slides/markup/handout/press-page.ts";
import { appOrigin } from "../../contract/pages.ts";

/** Where the pages of a job are, beside the built press page, whose fonts and style sheets they link to. */
export const JOB_ADDRESS = `${appOrigin}/press/job.html`;

const STYLE_ADDRESS = `${appOrigin}/press/${JOB_STYLE_NAME}`;

/** Pages run nothing and speak to nobody: they are text, style sheets, fonts, and the memo's own pictures. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The one job that is being printed; it is in memory only. */
export interface PressFiles {
  /** Lays a job out; null takes it away. */
  readonly lay: (page: PressDocument | null) => void;
  /** Answers a request for a part of the job; null for any other. */
  readonly answer: (request: Pick<Request, "url" | "method">) => Response | null;
}

export function createPressFiles(): PressFiles {
  let laid: PressDocument | null = null;
  return {
    lay: (page) => {
      laid = page;
    },
    answer: ({ url, method }) => {
      if (laid === null || method !== "GET") return null;
      if (url === JOB_ADDRESS) return response(laid.document, "text/html; charset=utf-8");
      if (url === STYLE_ADDRESS) return response(laid.style, "text/css; charset=utf-8");
      return null;
    },
  };
}

function response(text: string, type: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": type,
      "Content-Security-Policy": CONTENT_SECURITY_POLICY,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
  });
}
