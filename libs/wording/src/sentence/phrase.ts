/** Names that keep their capital in the middle of a sentence. */
const PROPER_START = new RegExp(
  '^(Việt Nam|Viet ?[Nn]am|Vietnamese|Cuban?\\b|Hungar|Ho Chi Minh|Hà Nội|Quang Trung|Make in|Internet|Ookla|' +
    'Global \\w+ Index|E-Government Dev|E-Participation Index|Open Government Data|Liên [Hh]ợp [Qq]uốc|Chính phủ|' +
    'Thủ tướng|Bộ |TP\\.|World Bank|United Nations)',
);

/**
 * The text as it reads within a sentence: the first letter in lower case, unless it begins a name or an acronym
 * ("GCI", "IPv6").
 */
export function withinSentence(text: string): string {
  const [first = ''] = text.split(/[\s,(-]/);
  const isAcronym =
    /\p{Lu}/u.test(first.slice(1)) || (/^\p{Lu}$/u.test(first) && !text.startsWith(`${first}-`));
  if (isAcronym || PROPER_START.test(text)) return text;
  return text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
}

/** The text as a sentence begins: first letter in upper case. */
export const asSentence = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
