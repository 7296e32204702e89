import type { Attribution } from "../quotation.ts";
import type { SpeakerRule } from "./scene.ts";

/** Titles that stand beside a name in Chinese and Japanese; without one, where a name begins cannot be told. */
const TITLES =
  "国家主席|國家主席|副主席|主席|总统|總統|大統領|副总理|副總理|总理|總理|首相|外相|外长|外長|副部长|副部長|部长|部長|副大臣|大臣|长官|長官|副知事|知事|副市长|副市長|市长|市長|议员|議員|发言人|發言人|報道官|秘书长|秘書長|" +
  "事務総長|司令|将军|將軍|教授|博士|大使|院长|院長|副社長|社長|会長|會長|会长|先生|女士|氏|さん|副局长|副局長|局长|局長|署长|署長|司长|司長|次长|次長|处长|處長|课长|課長|科长|科長|校长|校長|学長|县长|縣長|省长|州长|" +
  "书记|書記|委员长|委員長|理事长|理事長|董事长|董事長|议长|議長|幹事長|組合長|主任|总经理|總經理|经理|經理|律师|律師|弁護士|记者|記者|研究员|研究員|专员|專員|代表|町長|村長|区长|區長|編集長|監督";
const HONORIFIC = /^(?:先生|女士|氏|さん)$/u;
const SAY =
  "指出|表示|强调|強調|说|說|称|稱|认为|認為|写道|寫道|回答|说道|說道|宣布|宣佈|补充|補充|坦言|透露|呼吁|呼籲|重申|反驳|反駁|解释|解釋|介绍|介紹|は|も|が";
/** The commonest Chinese family names: with one of them, a name's beginning is certain where its title stands before it. */
const FAMILY =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭肖蕭田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋付邹鄒孟熊秦邱江尹薛阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵钱錢武戴莫孔汤湯洪柯";
/** Words that begin like a family name: 高兴地, 周三. */
const NO_FAMILY =
  "(?!高[兴興度调調声聲]|许[多下]|許[多下]|周[一二三四五六日末]|夏[天季]|马上|馬上|余下|金[额額年]|江[上中]|黄金|黃金)";
/** Small words between a name and its verb. */
const ADVERB =
  "(?:则|則|也|还|還|随后|隨後|随即|当场|當場|昨日|昨天|今天|日前|进一步|進一步|在[^。！？，,“”「」]{1,10})";
const BEGINS = "(?:^|[\\s。！？；，、「」“”『』])";

/** Two to four characters of a name, or a foreign one in kana or with a dot, then a title, then a verb or a particle. */
const NAMED = new RegExp(
  `(?:^|[\\s。！？；，、「」“”『』の])(?<name>\\p{Script=Han}{2,4}?|(?=\\p{Script=Han}*[\\p{Script=Katakana}·・])[\\p{Script=Katakana}ー・·\\p{Script=Han}]{2,16}?)(?<title>${TITLES})${ADVERB}?(?:${SAY})[^。！？「」“”]{0,12}[:：，,、]?$`,
  "u",
);
/** 港务局局长王建国表示： */
const TITLED = new RegExp(
  `(?<title>${TITLES})(?<name>${NO_FAMILY}[${FAMILY}]\\p{Script=Han}{1,2}?)${ADVERB}?(?:${SAY})[^。！？「」“”]{0,12}[:：，,、]?$`,
  "u",
);
/** ”市长赵立民在会上说, 」と山田知事は記者会見で語った */
const TITLED_BEHIND = new RegExp(
  `^[，,\\s]*[^。！？「」“”]{0,8}?(?<title>${TITLES})(?<name>${NO_FAMILY}[${FAMILY}]\\p{Script=Han}{1,2}?)${ADVERB}?(?:${SAY})`,
  "u",
);
const NAMED_BEHIND = new RegExp(
  `^と[、\\s]*(?:[^。！？「」、]{1,12}の)?(?<name>\\p{Script=Han}{2,4}?|[\\p{Script=Katakana}ー・]{2,16})(?<title>${TITLES})(?:は|も|が)`,
  "u",
);
/** "韓国大統領", "外務省報道官", "担当部長": what stands before the title is a body or a country, or a part of the title. */
const NOBODY =
  /[国國省県縣府局部院庁社党會会課署厅廳委盟军軍市都]$|^(?:日本|印度|越南|台[湾灣]|臺灣|朝[鲜鮮]|北朝鮮|伊朗|以色列|俄[罗羅]斯|[乌烏]克[兰蘭])$|(?:政府|大学|大學|担当|報道|官房|内閣|外務|外交|財務|財政|国防|委員|議会|中央|当局|總統|总统|広報|執行|専務|代表|前任|現職|歴代|次期)/u;
const LIKE_BODIES = /^(?:阿部|渡部|服部|岡部|磯部|矢部|長谷部)$/u;
const LOOK_BACK = 48;
const LOOK_BEHIND = 40;

/** 「岸田首相は「…」」, 习近平主席指出：“…”, 局长王建国表示：“…” */
export const eastAsianRule: SpeakerRule = {
  name: "east-asian",
  why: "Chinese and Japanese set the title beside the name and the verb or particle behind that.",
  find: ({ scene, quotation, first, last, next }) => {
    const passage = scene.passages[first];
    const ending = scene.passages[last];
    if (passage === undefined || ending === undefined) return null;
    const head = scene.text
      .slice(Math.max(passage.start, quotation.start - LOOK_BACK), quotation.start)
      .trimEnd();
    const tail = scene.text.slice(quotation.end, Math.min(ending.end, next, quotation.end + LOOK_BEHIND));
    const match = NAMED_BEHIND.exec(tail) ?? NAMED.exec(head) ?? TITLED.exec(head);
    const behind =
      match === null && new RegExp(`${BEGINS}$`, "u").test(head) ? TITLED_BEHIND.exec(tail) : null;
    const { name, title } = (match ?? behind)?.groups ?? {};
    return name === undefined || title === undefined || isNobody(name)
      ? null
      : { kind: "speaker", attribution: attributionOf(name, title) };
  },
};

function isNobody(name: string): boolean {
  const chinese = name.length > 2 && FAMILY.includes(name.charAt(0));
  return NOBODY.test(name) && !chinese && !LIKE_BODIES.test(name);
}

function attributionOf(name: string, title: string): Attribution {
  return { speaker: name, role: HONORIFIC.test(title) ? null : title, organisation: null };
}
