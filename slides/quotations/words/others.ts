import type { SpeechWords } from "./speech-words.ts";
import { NO_WORDS } from "./speech-words.ts";

/** Languages of which only the commonest words are known: enough for "X said" and "according to X". */
export const others: Readonly<Record<string, SpeechWords>> = {
  pl: {
    ...NO_WORDS,
    verbs:
      "powiedział|powiedziała|mówi|mówił|mówiła|napisał|napisała|pisze|stwierdził|stwierdziła|dodał|dodała|wyjaśnił|wyjaśniła|podkreślił|podkreśliła|zaznaczył|zaznaczyła|zapytał|zapytała|odpowiedział|odpowiedziała|ostrzegł|ostrzegła|przyznał|przyznała|oświadczył|oświadczyła" +
      "|odparł|odparła|zapewnił|zapewniła|poinformował|poinformowała|tłumaczył|tłumaczyła|tłumaczy|uważa|przekonywał|przekonywała|przekonuje|ocenił|ocenia|oceniła|podsumował|podsumowała|przypomniał|przypomniała|dodaje|podkreśla|zauważył|zauważyła|przekazał|przekazała|zapowiedział|zapowiedziała|komentuje|skomentował|skomentowała|wskazał|wskazała|argumentował|mówili|stwierdza" +
      "|mówią|piszą|twierdzą|powiedzieli|napisali|dodali|uważają",
    sources: "według|zdaniem|słowami",
    pronouns: "on|ona|oni",
    roles:
      "minister|prezydent|premier|rzecznik|rzeczniczka|dyrektor|poseł|senator|burmistrz|sędzia|ambasador|generał|profesor|przewodniczący|przewodnicząca|prezes" +
      "|wiceminister|ministra|burmistrzyni|wójt|wojewoda|marszałek|sekretarz|kierownik|kierowniczka|prezeska|naczelnik|dyrektorka|posłanka|senatorka|rektor|ekspert|ekspertka|autor|autorka|szef|szefowa|pełnomocnik|komendant|starosta|radny|radna|prokurator|wicepremier|wiceprezes",
    prepositions: "do|z|ze|od|dla|o|w|na|przez|między|i|lub|jak|po|przed",
  },
  sv: {
    ...NO_WORDS,
    verbSecond: true,
    verbs:
      "säger|sade|sa|sagt|skriver|skrev|skrivit|förklarar|förklarade|menar|menade|tillade|tillägger|betonar|betonade|varnar|varnade|svarar|svarade|frågar|frågade|berättar|berättade|påpekar|påpekade|konstaterar|konstaterade",
    sources: "enligt|med ord av",
    pronouns: "han|hon|de",
    roles:
      "minister|talesman|talesperson|president|statsminister|ordförande|direktör|borgmästare|domare|ambassadör|general|professor|forskare|författare|chef",
    prepositions: "till|med|av|för|från|om|mot|hos|på|i|och|eller|som",
  },
  da: {
    ...NO_WORDS,
    verbSecond: true,
    verbs:
      "siger|sagde|sagt|skriver|skrev|skrevet|forklarer|forklarede|mener|mente|tilføjede|tilføjer|understreger|understregede|advarer|advarede|svarer|svarede|spørger|spurgte|fortæller|fortalte|påpeger|påpegede|konstaterer|konstaterede",
    sources: "ifølge|med ordene fra",
    pronouns: "han|hun|de",
    roles:
      "minister|talsmand|talskvinde|præsident|statsminister|formand|direktør|borgmester|dommer|ambassadør|general|professor|forsker|forfatter|chef",
    prepositions: "til|med|af|for|fra|om|mod|hos|på|i|og|eller|som",
  },
  uk: {
    ...NO_WORDS,
    verbs:
      "сказав|сказала|сказали|каже|говорить|заявив|заявила|написав|написала|пише|зазначив|зазначила|підкреслив|підкреслила|додав|додала|пояснив|пояснила|відповів|відповіла|запитав|запитала|попередив|попередила|нагадав|нагадала|вважає|повідомив|повідомила|визнав|визнала" +
      "|наголосив|наголосила|наголошує|запевнив|запевнила|розповів|розповіла|уточнив|уточнила|вказав|вказала|заявили|переконаний|переконана|закликав|закликала|стверджує|зауважив|зауважила|зауважує|пообіцяв|пообіцяла|заперечив|заперечила|говорив|говорила|додає|пояснює|відповідає|відзначив|відзначила|підсумував|підсумувала" +
      "|пишуть|кажуть|говорять|вважають|стверджують|повідомляють|зазначають",
    sources: "за словами|на думку",
    pronouns: "він|вона|вони",
    roles:
      "міністр|президент|речник|речниця|голова|директор|депутат|мер|суддя|посол|генерал|професор|автор|експерт|керівник|прем'єр-міністр" +
      "|ректор|ректорка|директорка|депутатка|начальник|начальниця|заступник|заступниця|міністерка|президентка|експертка|авторка|керівниця|прессекретар|очільник|очільниця|журналіст|журналістка|прокурор|комісар|секретар",
    prepositions: "у|в|з|до|від|для|за|на|над|по|під|при|про|між|проти|і|й|та|або|як",
    determiners: "цей|ця|це|той|та|його|її|їх|наш|наша",
  },
  cs: {
    ...NO_WORDS,
    verbs:
      "řekl|řekla|řekli|říká|říkal|říkala|uvedl|uvedla|uvádí|napsal|napsala|píše|prohlásil|prohlásila|dodal|dodala|dodává|vysvětlil|vysvětlila|vysvětluje|zdůraznil|zdůraznila|upozornil|upozornila|upozorňuje|odpověděl|odpověděla|zeptal se|zeptala se|varoval|varovala|připomněl|připomněla|potvrdil|potvrdila|sdělil|sdělila|tvrdí|tvrdil|tvrdila|míní|myslí si|oznámil|oznámila|přiznal|přiznala|slíbil|slíbila|reagoval|reagovala|poznamenal|poznamenala|shrnul|shrnula" +
      "|říkají|píší|uvádějí",
    documentVerbs: "stanoví|ukládá|zakazuje|vyžaduje",
    sources: "podle|slovy",
    pronouns: "on|ona|oni",
    determiners: "ten|ta|to|tento|tato|toto|jeho|její|náš|naše",
    roles:
      "ministr|ministryně|prezident|prezidentka|premiér|premiérka|mluvčí|ředitel|ředitelka|poslanec|poslankyně|senátor|senátorka|starosta|starostka|primátor|primátorka|hejtman|hejtmanka|soudce|soudkyně|velvyslanec|velvyslankyně|generál|profesor|profesorka|předseda|předsedkyně|náměstek|náměstkyně|vedoucí|tajemník|tajemnice|expert|expertka|autor|autorka",
    between: "také|pak|potom|později|dále|ještě|včera|dnes|však|k tomu",
    prepositions: "v|ve|na|s|se|z|ze|do|od|k|ke|pro|o|za|po|před|při|mezi|proti|u|a|i|nebo|jako",
    namedSo: "takzvaný|takzvaná|takzvané|název|pojem|termín|slovo|film|kniha|s názvem",
  },
  hu: {
    ...NO_WORDS,
    verbs:
      "mondta|mondja|elmondta|közölte|írta|írja|kijelentette|hozzátette|kiemelte|hangsúlyozta|hangsúlyozza|válaszolta|válaszolt|kérdezte|kérdezi|figyelmeztetett|magyarázta|megjegyezte|nyilatkozta|emlékeztetett|tette hozzá|jelentette ki|mondta el|fogalmazott|ismertette|megerősítette|szögezte le|leszögezte|állítja|állította|vélekedett|reagált|folytatta|ígérte",
    documentVerbs: "kimondja|előírja|rendelkezik|tiltja",
    pronouns: "ő|ők",
    determiners: "a|az|egy|ez|ezt|ennek",
    roles:
      "miniszter|államtitkár|helyettes államtitkár|elnök|miniszterelnök|szóvivő|igazgató|vezérigazgató|főigazgató|képviselő|polgármester|bíró|ügyvéd|nagykövet|tábornok|professzor|kutató|szerző|történész|közgazdász|szakértő|vezető|főosztályvezető|titkár|biztos|újságíró|kormányzó|rektor|alelnök|főpolgármester",
    between: "is|majd|később|tegnap|ma|azonban|pedig|még|azt|erre|ezért",
    namedSo: "úgynevezett|című|nevű|kifejezés|szó|fogalom|film|könyv",
  },
  fi: {
    ...NO_WORDS,
    verbSecond: true,
    verbs:
      "sanoi|sanoo|sanoivat|totesi|toteaa|kertoi|kertoo|vastasi|vastaa|kirjoitti|kirjoittaa|lisäsi|lisää|korosti|korostaa|muistutti|muistuttaa|varoitti|varoittaa|arvioi|kysyi|kysyy|selitti|selittää|huomautti|huomauttaa|painotti|painottaa|ilmoitti|ilmoittaa|vakuutti|vakuuttaa|linjasi|pohti|jatkoi|jatkaa|tiivisti|lupasi|myönsi|vahvisti|kommentoi|perusteli|perustelee",
    documentVerbs: "säädetään|edellyttää|kieltää|määrää",
    pronouns: "hän|he",
    roles:
      "ministeri|pääministeri|ulkoministeri|valtiovarainministeri|presidentti|tiedottaja|johtaja|pääjohtaja|toimitusjohtaja|puheenjohtaja|kansanedustaja|kaupunginjohtaja|pormestari|tuomari|suurlähettiläs|kenraali|professori|tutkija|kirjailija|asiantuntija|päällikkö|kansliapäällikkö|valtiosihteeri|sihteeri|komissaari|toimittaja|rehtori",
    roleEndings: "ministeri|johtaja|päällikkö|sihteeri|edustaja|komissaari|tutkija",
    between: "myös|sitten|myöhemmin|vielä|eilen|tänään|puolestaan|kuitenkin",
    namedSo: "niin sanottu|niin kutsuttu|käsite|termi|sana|nimeltä|elokuva|kirja",
  },
  tr: {
    ...NO_WORDS,
    verbs:
      "dedi|diyor|söyledi|söylüyor|belirtti|belirtiyor|açıkladı|ekledi|vurguladı|vurguluyor|kaydetti|yazdı|yazıyor|sordu|yanıtladı|cevap verdi|ifade etti|ifade ediyor|dile getirdi|uyardı|hatırlattı|savundu|iddia etti|anlattı|konuştu|diye konuştu|değerlendirdi|aktardı|duyurdu|bildirdi|söz verdi",
    documentVerbs: "öngörüyor|hükmeder|yasaklar|düzenler",
    pronouns: "o|onlar",
    roles:
      "bakan|bakanı|başbakan|cumhurbaşkanı|başkan|başkanı|sözcü|sözcüsü|müdür|müdürü|milletvekili|vali|valisi|yargıç|hakim|büyükelçi|büyükelçisi|general|profesör|araştırmacı|yazar|uzman|uzmanı|genel sekreter|sekreter|müsteşar|rektör|rektörü",
    between: "de|da|ise|sonra|daha|ayrıca|şöyle|şunları|bunu|dün|bugün",
    namedSo: "adlı|isimli|sözde|terim|terimi|kavram|kavramı|kelime|kelimesi|sözcüğü",
  },
  el: {
    ...NO_WORDS,
    verbs:
      "είπε|είπαν|λέει|έλεγε|δήλωσε|δηλώνει|ανέφερε|αναφέρει|τόνισε|τονίζει|έγραψε|γράφει|πρόσθεσε|προσθέτει|απάντησε|απαντά|εξήγησε|εξηγεί|υποστήριξε|υποστηρίζει|υπογράμμισε|υπογραμμίζει|σημείωσε|σημειώνει|ρώτησε|προειδοποίησε|επισήμανε|επεσήμανε|παραδέχθηκε|ανακοίνωσε|υποσχέθηκε|διαβεβαίωσε|σχολίασε",
    documentVerbs: "ορίζει|προβλέπει|απαγορεύει|απαιτεί",
    sources: "σύμφωνα με τον|σύμφωνα με την|σύμφωνα με το|κατά τον|κατά την",
    pronouns: "αυτός|αυτή|εκείνος|εκείνη",
    determiners: "ο|η|το|οι|τα|του|της|των|τον|την|ένας|μία|μια|ένα|αυτός|αυτή|αυτό",
    roles:
      "υπουργός|υφυπουργός|πρωθυπουργός|πρόεδρος|εκπρόσωπος|διευθυντής|διευθύντρια|βουλευτής|δήμαρχος|δικαστής|εισαγγελέας|δικηγόρος|πρέσβης|πρέσβειρα|στρατηγός|καθηγητής|καθηγήτρια|ερευνητής|ερευνήτρια|συγγραφέας|οικονομολόγος|γραμματέας|επίτροπος|περιφερειάρχης|αντιπρόεδρος",
    between: "επίσης|μετά|αργότερα|ακόμη|ακόμα|σήμερα|χθες|όμως",
    prepositions: "σε|στον|στην|στο|με|για|από|προς|κατά|και|ή|ως|μετά|πριν|του|της|των",
    namedSo: "λεγόμενος|λεγόμενη|λεγόμενο|όρος|όρο|τίτλο|λέξη|φράση|ταινία|βιβλίο",
  },
};
