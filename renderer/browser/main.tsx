import { PageDesk } from "./page-desk.tsx";
import { startPage } from "./start-page.tsx";

// Browser mode: a page with a desk, which reads memos itself.
startPage(PageDesk);
