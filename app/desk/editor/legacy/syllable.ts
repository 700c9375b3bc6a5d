/** Beginnings of a syllable, with what may follow: c and k, g and gh, ng and ngh share the vowels. */
const FRONT = "[eêi]";
const BEGINNING = `(?:gh(?=${FRONT})|ngh(?=${FRONT})|ng(?!${FRONT})|g(?![eê])|c(?!${FRONT}|h|y)|k(?=${FRONT}|y)|ch|đ|d|gi|kh|nh|ph|qu|th|tr|[bhlmnprstvx])?`;

const ENDINGS: Record<string, string> = {
  a: "|c|ch|i|m|n|ng|nh|o|p|t|u|y",
  ă: "c|m|n|ng|p|t",
  â: "c|m|n|ng|p|t|u|y",
  e: "|c|m|n|ng|o|p|t",
  ê: "|ch|m|n|nh|p|t|u",
  i: "|a|ch|m|n|nh|p|t|u|êc|êm|ên|êng|êp|êt|êu",
  o: "|c|i|m|n|ng|p|t|a|ac|ach|ai|am|an|ang|anh|ao|ap|at|ay|ăc|ăm|ăn|ăng|ăt|e|en|eo|et|oc|ong",
  ô: "|c|i|m|n|ng|p|t",
  ơ: "|i|m|n|p|t",
  u: "|a|c|i|m|n|ng|p|t|ân|âng|ât|ây|ê|êch|ênh|ơ|ôc|ôi|ôm|ôn|ông|ôt|y|ya|ych|yên|yêt|ynh|yt|yu",
  ư: "|a|c|i|m|n|ng|t|u|ơc|ơi|ơm|ơn|ơng|ơp|ơt|ơu",
  y: "|ên|êm|êng|êt|êu|nh|t",
};
const RHYME = Object.entries(ENDINGS)
  .map(([vowel, rest]) => `${vowel}(?:${rest})`)
  .join("|");
const SYLLABLE = new RegExp(`^${BEGINNING}(?:${RHYME})$`, "u");

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ACUTE_OR_DOT = /[\u0301\u0323]/u;
const STOPPED = /(?:ch|[cpt])$/u;

/** Whether a word is spelt as a Vietnamese syllable can be. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONE) ?? [];
  const plain = apart.replace(TONE, "").normalize("NFC");
  if (tones.length > 1 || !SYLLABLE.test(plain)) return false;
  return !STOPPED.test(plain) || ACUTE_OR_DOT.test(tones.join(""));
}
