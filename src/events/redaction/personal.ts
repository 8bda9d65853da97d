import type { Rule } from './rule.ts'

/** Luhn's check digit (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    let digit = digits.charCodeAt(digits.length - 1 - place) - 48
    if (place % 2 === 1) {
      digit *= 2
      if (digit > 9) digit -= 9
    }
    sum += digit
  }
  return sum % 10 === 0
}

/** Issuers by their first digits and the lengths they use. */
const CARD =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/

/** Lengths of the IBAN by country: SWIFT's IBAN registry. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SD: 18,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20
}

/** ISO 13616: the number, rearranged and letters as 10 to 35, leaves 1 modulo 97. */
function isIban(match: string): boolean {
  const iban = match.replace(/[ -]/g, '').toUpperCase()
  if (IBAN_LENGTHS[iban.slice(0, 2)] !== iban.length) return false
  let rest = 0
  for (const symbol of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(symbol, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

const HOME =
  /(?<![A-Za-z0-9_.])(\/(?:home|Users)\/|[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/))([^\s/\\"'`:;,<>|()[\]{}*?]{1,64})/g
/** Shared folders that are nobody's. */
const NOBODY = /^(?:shared|public|default|all users|runner|\.{1,3}|~|\$.*|%.*)$/i

export const PERSONAL_RULES: readonly Rule[] = [
  {
    name: 'email',
    pattern:
      /(?<![A-Za-z0-9._])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])/g,
    trigger: /@/,
    // `git@host:` names a server's account, `image@2x.png` a file.
    confirms: (match) =>
      !/^git@|@\d+(?:\.\d+)?x\.|\.(?:png|jpe?g|gif|svg|webp|js|ts|tsx|jsx|css|json|lock)$/i.test(match)
  },
  {
    name: 'card',
    pattern:
      /(?<![\w.+-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{5})(?!\w|-\d|\.\d)/g,
    trigger: /\d{4}[ -]?\d{4}/,
    digitsInNames: 13,
    confirms: (match) => {
      const digits = match.replace(/[ -]/g, '')
      return CARD.test(digits) && passesLuhn(digits) && !/^(\d)\1+$/.test(digits)
    }
  },
  {
    name: 'iban',
    pattern:
      /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[A-Za-z0-9]{11,30}|(?: [A-Za-z0-9]{4}){2,7}(?: [A-Za-z0-9]{1,4})?)(?![A-Za-z0-9])/g,
    trigger: /[A-Za-z]{2}\d{2}/,
    digitsInNames: 2,
    confirms: isIban
  },
  {
    // US social security numbers as they are written, in the ranges that are given out (SSA, POMS RM 10201.035).
    name: 'ssn',
    pattern: /(?<![\w.+/#-])(?!000|666)[0-8]\d{2}-(?!00)\d{2}-(?!0000)\d{4}(?![\w+]|[.:/-]\d|-)/g,
    trigger: /\d{3}-\d{2}-\d{4}/,
    digitsInNames: 9
  },
  {
    name: 'phone',
    pattern:
      /(?<![\w+.:/#-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}|\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}|[2-9]\d{2}([.-])[2-9]\d{2}\1\d{4}|(?:1[ -])[2-9]\d{2}[ -][2-9]\d{2}[ -]\d{4}|0\d{2,4}[ /-]\d{3,4}[ -]?\d{3,5})(?![\w+]|[.:/-]\d)/g,
    trigger: /\d{3}/,
    digitsInNames: 9,
    confirms: (match) => {
      const digits = match.replace(/\D/g, '').length
      return digits >= 9 && digits <= 15
    }
  },
  {
    name: 'home',
    pattern: HOME,
    trigger: /(?:home|Users)[\\/]/,
    confirms: (_, [, , name]) => !NOBODY.test(name ?? ''),
    replacement: () => '~'
  },
  {
    // Claude Code names the folders of its transcripts after paths, with dashes.
    name: 'home',
    pattern: /(?<=[/\\])-(?:Users|home)-[A-Za-z0-9_.]{1,64}/g,
    trigger: /-(?:Users|home)-/,
    replacement: () => '-~'
  }
]
