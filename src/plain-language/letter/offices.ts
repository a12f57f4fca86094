import { type Block, type Document, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** What offices and their parts are called. */
const office = wordClass({
  en: list(
    'council office department ministry agency authority board service services court tribunal commission directorate division section unit bureau registry registrar centre center institute inspectorate administration committee corporation undertaking trust homes school schools college university hospital clinic surgery library police revenue treasury fund desk team town city county district borough republic parliament elections pensions customs benefits housing',
  ),
  ru: list(
    'администраци* управлени* департамент* министерств* комитет* отдел* отделени* инспекци* служб* центр центра центру центры центров агентств* комисси* комиссариат* учреждени* предприяти* школ* лице* гимнази* сад библиотек* архив* суд* фонд* бюро поликлиник* больниц* клиник* пункт* мфц мку муп мбу гку гбу гуп кгу надзор* прокуратур* полици* водоканал* теплосет* казначейств* правительств* палат* совет* дума* пост* участок казенн* муниципальн* государственн* област* районн* городск*',
  ),
});
/** Who works in one: `Head of Elections` is a person. */
const role = wordClass({
  en: list(
    'officer manager director head clerk secretary assistant adviser advisor inspector administrator accountant coordinator leader librarian registrar chief deputy controller surveyor commissioner judge minister treasurer supervisor superintendent marshal commander constable warden delegate',
  ),
  ru: list(
    'администратор* логопед казначе* регистратор* управляющ* помощник* майор* подполковник* полковник* комиссар комиссара комиссару начальник* директор* заместител* глав* специалист* инспектор* консультант* руководител* председател* заведующ* секретар* министр* эксперт эксперта эксперту инженер* бухгалтер* диспетчер* библиотекар* врач* прокурор* судь* секретар*',
  ),
});
/** A firm. */
const firm = wordClass({
  en: list('ltd limited plc llp inc co messrs & owner occupier proprietor licensee'),
  ru: list(
    'ооо оао зао пао ао ип тсж снт ук обществу товариществу кооперативу хозяйству предпринимателю индивидуальн* самозанят* кафе магазин* гр гражданин* гражданк*',
  ),
});
const to = wordClass({ en: list('to attn'), ru: ['кому'] });
/** `For:`, but not `for Director of Services`. */
const on = wordClass({ en: ['for'] });
/** `Served on: Harbour Fish Bar`, «Вручено: …» */
const served = wordClass({ en: list('served addressed'), ru: list('вручено выдано') });
const upon = wordClass({ en: list('on to'), ru: [':'] });
const colon = wordClass({ en: [':'] });

function hasIn(document: Document, { firstSentence, lastSentence }: Block, words: typeof office): boolean {
  const first = document.sentences[firstSentence]?.firstToken ?? 0;
  const last = document.sentences[lastSentence - 1]?.lastToken ?? 0;
  for (let token = first; token < last; token++)
    if (document.tokens.kind[token] !== TokenKind.punctuation && document.is(token, words)) return true;
  return false;
}

/** Whether a block names an office. */
export const isOffice = (document: Document, block: Block): boolean => hasIn(document, block, office);

/** Whether a block names somebody who works in an office. */
export const isRole = (document: Document, block: Block): boolean => hasIn(document, block, role);

/** Whether a block names a firm, or somebody who is none. */
export const isFirm = (document: Document, block: Block): boolean => hasIn(document, block, firm);

/** Whether a block begins with `To`. */
export const isTo = (document: Document, { firstSentence }: Block): boolean =>
  document.is(document.sentences[firstSentence]?.firstToken ?? 0, to) ||
  (document.is(document.sentences[firstSentence]?.firstToken ?? 0, served) &&
    document.is((document.sentences[firstSentence]?.firstToken ?? 0) + 1, upon)) ||
  (document.is(document.sentences[firstSentence]?.firstToken ?? 0, on) &&
    document.is((document.sentences[firstSentence]?.firstToken ?? 0) + 1, colon));

/** People who are written to together, by what they are to the office. */
const group = wordClass({
  en: list(
    'parents carers guardians residents tenants leaseholders household households householders homeowners landlords owners occupiers neighbours members customers patients pupils students traders businesses employers electors voters readers participants applicants shareholders taxpayers drivers families users stallholders licensees',
  ),
  ru: list(
    'родителям жителям жильцам собственникам читателям абонентам пациентам пользователям членам участникам владельцам предпринимателям работодателям арендаторам нанимателям налогоплательщикам потребителям избирателям пенсионерам получателям заявителям клиентам страхователям садоводам покупателям посетителям ученикам студентам руководителям родители жители жильцы собственники',
  ),
});

const leading = wordClass({ en: list('to for :') });

/** Whether a block begins with a group of people: `Parents and carers of Year 4`, «Читателям абонемента». */
export function isGroup(document: Document, block: Block): boolean {
  let first = document.sentences[block.firstSentence]?.firstToken ?? 0;
  while (document.language === 'en' && document.is(first, leading)) first += 1;
  return document.is(first, group) || (document.is(first, everybody) && hasIn(document, block, group));
}

const everybody = wordClass({
  en: list(
    'all every everyone everybody people customers neighbours tenants residents members parents occupier householder',
  ),
  ru: list('всем жителям жильцам'),
});

/** Whether a block is for everybody: `To all members of the library`. */
export const isEverybody = (document: Document, block: Block): boolean => hasIn(document, block, everybody);
