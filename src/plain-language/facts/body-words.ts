import { list, wordClass } from '../word-class.ts';

/** Nouns that tell an office, a firm or a school. */
export const orgWord = wordClass({
  en: list(
    'council department office authority tribunal court board agency service services unit team section branch directorate school library fund ltd limited plc commission committee ombudsman union society trust bank centre ministry police parliament corporation company association administration institute hospital clinic surgery university college division bureau inspectorate magistrates magistrate homes elections revenue maintenance repairs admissions recycling accounts forum desk panel register tribunal desk undertaking pensions allowances rates sub-committee',
  ),
  ru: [
    /^(?:администраци\p{L}+|управлени\p{L}+|министерств\p{L}*|департамент\p{L}*|отдел(?:а|у|ом|е|ы)?|отделени\p{L}+|инспекци\p{L}+|комитет\p{L}*|комисси\p{L}+|суд|суда|суду|суде|судом|школ[аыеу]|школой|центр(?:а|у|ом|е)?|фонд(?:а|у|ом|е)?|агентств\p{L}*|служб[аыеу]|прокуратур\p{L}*|ооо|ао|оао|пао|муп|мку|снт|мбоу|поликлиник\p{L}+|больниц\p{L}+|библиотек\p{L}+|лагерь|лагеря|лагере|кафе|бюро|надзор\p{L}*|правительств\p{L}*|предприяти\p{L}+|водоканал\p{L}*|архив(?:а|у|ом|е)?|сад|сада|саду|дом|доме|дума|думы|совет(?:а|у|ом|е)?|полици[яиейю]+|пост|пункт|часть|участок|участк\p{L}+|леспромхоз\p{L}*|учреждени\p{L}+|сет[иейь]+|банк\p{L}*)$/u,
  ],
});
