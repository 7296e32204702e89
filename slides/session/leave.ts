import type { Question, Session } from "./session.ts";

/**
 * Esc: the innermost of the states that one is in is left; from plain presenting the question comes, and then the
 * end. A frozen audience stays frozen: only F and its counterpart end that.
 */
export function leave(session: Session, nowMs: number, asked: Question | null): Session {
  if (asked?.about === "end") return { ...session, ended: true };
  if (asked !== null) return session;
  if (session.typed !== null) return { ...session, typed: null };
  if (session.panel !== null) return closePanel(session);
  if (session.tool !== null) return { ...session, tool: null };
  if (session.answer !== null) return { ...session, answer: null };
  if (session.curtain !== "open") return { ...session, curtain: "open" };
  if (session.desktop) return { ...session, desktop: false };
  return { ...session, question: { about: "end", askedMs: nowMs } };
}

/**
 * The session without a panel over it. What the answer finder froze is released when nothing moved meanwhile: the
 * audience sees no difference, and the next key moves it again.
 */
export function closePanel(session: Session): Session {
  const { panel, frozenAt, frozenByFinder, position } = session;
  const stayed = frozenAt?.slide === position.slide && frozenAt.build === position.build;
  if (panel !== "find" || !frozenByFinder || !stayed) return { ...session, panel: null };
  return { ...session, panel: null, frozenAt: null, frozenByFinder: false };
}
