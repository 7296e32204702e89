import { byScript, latinWords, latinPattern } from "../language/by-script.ts";
import { readingLength } from "../language/words.ts";
import { connectiveLength } from "./connectives.ts";
import { ATTACHES, COURTESY, OFFERS_HELP } from "./kinds/courtesy-words.ts";
import { isPolite } from "./kinds/polite-words.ts";
import { isOfTheOccasion } from "./kinds/occasion-words.ts";
import { addressesReader } from "./kinds/reader-words.ts";
import { isInterjection, turnOf } from "./kinds/small-talk.ts";
import { onlyTalks } from "./talk-words.ts";
import { carriesWeight } from "./weighty-words.ts";

/** Somebody, by name or office: two to five words, the last of which is followed by what that person does. */
const SOMEBODY =
  "(?:the |der |die |le |la |el |il )?(?:\\[[^\\]]+\\]|\\p{L}[\\p{L}.’'-]*)(?: [\\p{L}.’'-]+){0,4}";

/** A time and nothing else, up to the end of the sentence. */
const AT_A_TIME =
  '(?:,? (?:on|in|at|am|im|le|en|el|il|em|op|in) (?=[^.;]*\\p{N})[\\p{L}\\p{N} ,.:]{3,28}|,? the (?:same|next|following) day|,? (?:a|one|two|three|four|five|six|seven|some|several) (?:days?|weeks?|months?|hours?) later)?\\.?[”"]?$';

/** What happened in a talk without a word of what was said, by language. */
const PROCEDURE: Readonly<Record<string, string>> = {
  en: `${SOMEBODY} (?:responded|replied|answered|wrote back|spoke|testified)(?: (?:again|first|next|briefly|in turn))?${AT_A_TIME}|${SOMEBODY} turn(?:s|ed)(?: then| next| now)? (?:from|to) (?:an? |the |his |her |this |that )?(?:\\p{Ll}+ )?(?:explanation|question|discussion|matter|issue|subject|topic|consideration|problem|description|account|review|history)s?(?!\\p{L})|(?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:discussion|debate|conversation|exchange of views)s? (?:then )?(?:ensued|followed)(?!\\p{L})|(?:the )?(?:meeting|session|hearing|conference) (?:then )?(?:opened|began|started|closed|ended|(?:was )?adjourned|resumed)${AT_A_TIME}`,
  de: `${SOMEBODY} (?:antwortete|erwiderte|entgegnete)${AT_A_TIME}|es (?:folgte|entspann sich|schloss sich) eine (?:[\\p{L}-]+ ){0,2}(?:diskussion|aussprache|debatte)|die (?:sitzung|besprechung) (?:begann|endete|wurde (?:eröffnet|geschlossen|vertagt))${AT_A_TIME}`,
  fr: `${SOMEBODY} (?:répondit|a répondu)${AT_A_TIME}|(?:une|la) (?:[\\p{L}-]+ )?(?:discussion|débat)(?: [\\p{L}-]+){0,2} (?:s['’]ensuivit|s['’]ensuit|a suivi|suivit)`,
  es: `${SOMEBODY} (?:respondió|contestó)${AT_A_TIME}|(?:siguió|se produjo|tuvo lugar) (?:una|un) (?:[\\p{L}-]+ )?(?:discusión|debate|intercambio)`,
  it: `${SOMEBODY} (?:rispose|ha risposto)${AT_A_TIME}|(?:seguì|segue) (?:una|un) (?:[\\p{L}-]+ )?(?:discussione|dibattito)`,
  ru: `${SOMEBODY} (?:ответил[аи]?)(?: \\p{N}[\\p{L}\\p{N} .]{2,24})?\\.?$|(?:последовал[ао]?|состоял[ао]сь|развернул[ао]сь) (?:\\p{L}+ ){0,2}(?:обсуждени|дискусси)\\p{L}`,
};

const UNSPACED =
  "^(?:隨後|随后|接著|接着)?(?:進行了|进行了|展開了?|展开了?)(?:熱烈的|热烈的)?(?:討論|讨论)|^(?:その後、?)?(?:議論|討論)が(?:行われ|続い)";

const HAPPENS = byScript(
  latinPattern(`^["“«„]?(?:${latinWords(PROCEDURE)})`),
  new RegExp(`^["“«„]?(?:${Object.values(PROCEDURE).join("|")})|${UNSPACED}`, "iu"),
);

/** Without any of these nothing of the kind happens; looking for them is far quicker. */
const MAY_HAPPEN =
  /respond|répond|repl|answer|antwort|erwider|entgegn|wrote|spoke|testif|turn|ensu|follow|folgt|entspann|schloss|meeting|session|hearing|conference|sitzung|besprechung|suiv|contest|sigui|segu|produjo|tuvo|rispos|ответ|обсужд|дискусс|討論|讨论|議論/i;

/** "The newest draft is at https://…": who sits in the room can't follow it. So many characters before the address at most. */
const ADDRESS_ONLY =
  /^(?=.{12,200}$)[^\d]*(?<!\p{L})(?:at|on|in|here|see|visit|is|are|available|found|listed|unter|auf|siehe|sur|à|ici|en|aquí|su|em|op|na|по адресу|здесь|w|na|pod)[:：]?\s+<?(?=https?:\/\/\S+$)/iu;
/** More words before the address say something besides. */
const BEFORE_ADDRESS_WORDS = 12;
/** What one is to do there; an address is asked to be looked at, and no more. */
const TO_DO =
  /^(?:please |all )?(?:apply|enrol|enter|file|fill|give|lodge|order|pay|post|put|register|report|send|sign|submit|upload|vote|withdraw)(?!\p{L})|(?<!\p{L})(?:is|are|was|were|has|have|had) to(?!\p{L})|(?<!\p{L})(?:should|can only|may only|needs? to)(?!\p{L})/iu;

/** Whether a sentence says where something is to be found on the net, and no more. */
export function givesAddressOnly(sentence: string): boolean {
  const before = ADDRESS_ONLY.exec(sentence)?.[0];
  return (
    before !== undefined &&
    readingLength(before) <= BEFORE_ADDRESS_WORDS &&
    !TO_DO.test(before) &&
    !carriesWeight(before)
  );
}

/** Whether a sentence is manners, a way to ask, or procedure ("Gray replied on March 2."), and says nothing of the subject. */
export function saysNothing(sentence: string): boolean {
  const said = sentence.slice(connectiveLength(sentence));
  return (
    COURTESY.test(said) ||
    OFFERS_HELP.test(said) ||
    ATTACHES.test(said) ||
    isPolite(said) ||
    givesAddressOnly(said) ||
    isInterjection(turnOf(said)?.said ?? said) ||
    onlyTalks(said) ||
    isOfTheOccasion(said) ||
    addressesReader(said) ||
    (MAY_HAPPEN.test(said) && HAPPENS.test(said))
  );
}
