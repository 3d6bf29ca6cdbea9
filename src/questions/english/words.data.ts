/** British spellings and irregular forms, by the form the word lists use. */
export const UK_SPELLINGS: Readonly<Record<string, string>> = {
  centre: "center",
  centres: "center",
  labour: "labor",
  programme: "program",
  programmes: "program",
  neighbourhood: "neighborhood",
  organisation: "organization",
  salaries: "salary",
  travelling: "traveling",
  "sub-district": "subdistrict",
  monies: "money",
  authorised: "authorized",
  metre: "meter",
  metres: "meter",
  defence: "defense",
  people: "people",
};
/** Words whose last letter is no mark of the plural. */
export const UNCHANGED: ReadonlySet<string> = new Set([
  "yes",
  "this",
  "does",
  "was",
  "has",
  "less",
  "statistics",
  "communications",
  "news",
  "bonus",
  "series",
  "always",
]);

/** Words that carry no content of a question about budgets, or are read by the grammar. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `a about above fastest slowest quickest steepest sharpest under saw see seen sees overall half halve third thirds quarter
  quarters triple triples tripled ranks position places spends according account accounts accounted across actual actually add added adding addition after again all
  allocate allocated allot allotted almost along also altogether am among amount amounts an and annual annually answer any
  approved approximately are around as aside ask asked at available average back be became because become been before being
  below between bigger biggest both bottom bought breakdown break buy buying by calculate calculated calculation can cent change
  changed changes cheapest check cite cited close combine combined come comes coming compare compared comparing comparison
  compute computed contract convert converted correct cost costs costing could count counting cut cuts decimal decimals decline
  declined declining decrease decreased decreases deduct deducted deducting define defined definition dedicated descending
  describe did difference different digit digits divide divided do document documents does done double doubled down drop
  dropped duties duty during each earlier earmark earmarked either else end english equal equals even ever every exactly exceed
  exceeded exceeding exceeds except exclude excluding expensive explain express expressed fact fall fallen falling far fell
  fewer figure figures file final financed find first fiscal five following for four fourth fifth fraction from full function
  functions fund funded funds further fy gap gave get gets getting give given gives go goes going gone got grand greater greatest grew
  grow growing grown grows growth had half halved has have having held her here high higher highest his how however hundred i if in include
  included includes including increase increased increases increasing individual info information into involved is it items its
  join joint just kind know known large larger largest last later least leave leaves leaving left less let lie like list
  listed lot low lower lowest made main mainly make makes making many mandate may me mean meaning means meant mention million billion
  minus mission money month monthly months more moreover most mostly much multiple must my name named names near need needed
  net next nine no none not note now number numbers of off on once one ones only or order ordered other others our out over overall
  own paid part parts pay paying pays per percent percentage percents perform period planned plans plan please plus point points
  portion possible present previous price print printed prior projected proportion provide provided provides provision purpose purposes
  put quantity question quite range rank ranked ranking rate rather ratio reach reached reason reasons receive received receives
  recorded reduce reduced reduction regarding relate related remain remaining remains report reported represent represented
  represents reserve reserved respectively respect responsibilities responsibility responsible rest result right rise risen
  rising role rose round rounded roughly run said same say says second see seven share shared shares should show showed shown shows
  shrank shrink single six size slash slashed small smaller smallest so some sort source sources spend spending spends spent split
  stand start stated states still stuff subtract subtracting such sum sums summed supposed sure surplus take taken takes taking
  tell ten than thanks thank that the their them themselves then there these they thing things third this those thousand three thrice through
  time times to together told too took top total totals totaled totalled toward towards triple tripled true twice two up
  upon us usage use used uses using value versus vs want wanted was way we well went were what whats when where whether
  which while who whole whose why will with within without word words work worth would year yearly years yes yet you your zero yuan rmb
  cny renminbi unit units k m bn wan yi term terms expressed sized category categories type types another compound cagr people
  person head capita employee employees staffer staff vehicle car month day days daily hand hands respective local level public
  vat including allowed expected estimated estimate intended intend aimed aim set sets sake wise terms hold holds own owns owned
  buys purchase purchased purchases offer has consist consists comprise comprises constitute constitutes consume consumed
  absorb absorbed attributable devoted devote assigned assign directed reserved funded financing finance cover covers covered
  money's sub costs bought total's amounting somewhat exact precise precisely approx fiscal s t re ll ve d don didn doesn isn wasn aren weren
  minimum maximum uniform implied implies imply square meter sqm scheme ascending highest-to-lowest lowest ratio quarter ratio's tenth hypothetically suppose supposing assuming assume
  cutback spare budget budgets budgeted appropriated bureau commission committee government running expenses bring took ran serve serves served called name titled contribution district city municipality province county town highest-lowest set sets office offices department departments centre center subdistrict cutback spare remain outstanding leftover`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
