import { entropy, isMixed, type Rule, type RuleGroup } from './rule.ts'

/**
 * Secrets by their form. Sources: the providers' own documentation of their prefixes; the rules of gitleaks
 * (https://github.com/gitleaks/gitleaks, MIT) and secretlint (https://github.com/secretlint/secretlint, MIT); GitHub's
 * list of supported secret scanning patterns. None of the libraries is used: they work asynchronously on files, at
 * about a millisecond a text, and redaction is asked for every distinct text of a log.
 */

/** A token whose neighbours are no part of it. */
const token = (body: string, flags = 'g'): RegExp =>
  new RegExp(`(?<![A-Za-z0-9_])(?:${body})(?![A-Za-z0-9_])`, flags)

const TOKENS: readonly (readonly [name: string, body: string, trigger: RegExp])[] = [
  ['github', 'gh[pousr]_[A-Za-z0-9]{16,255}|github_pat_[A-Za-z0-9_]{20,255}', /gh[pousr]_|github_pat_/],
  [
    'gitlab',
    'gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|ffct|oas)-[A-Za-z0-9_.-]{16,300}|GR1348941[A-Za-z0-9_-]{20}',
    /gl[a-z]{2,5}-|GR1348941/
  ],
  ['bitbucket', 'ATBB[A-Za-z0-9_=.-]{20,300}', /ATBB/],
  ['atlassian', 'ATATT3[A-Za-z0-9_\\-=]{50,400}', /ATATT3/],
  ['aws', '(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA|A3T[A-Z0-9])[A-Z0-9]{16}', /A[KSBCRI][A-Z]A|A3T/],
  [
    'google',
    'AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{20,40}|ya29\\.[A-Za-z0-9_-]{20,2000}|1//0[A-Za-z0-9_-]{30,300}',
    /AIza|GOCSPX|ya29|1\/\/0/
  ],
  ['azure', '[A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}', /Q~/],
  ['slack', 'xox[abeoprs](?:\\.xox[bp])?-[A-Za-z0-9-]{10,300}|xapp-\\d-[A-Za-z0-9-]{10,300}', /xox|xapp-/],
  [
    'stripe',
    '(?:sk|rk|pk)_(?:live|test|prod)_[A-Za-z0-9]{10,250}|whsec_[A-Za-z0-9+/=]{20,100}',
    /k_(?:live|test|prod)_|whsec_/
  ],
  ['anthropic', 'sk-ant-[A-Za-z0-9_-]{16,300}', /sk-ant-/],
  [
    'openai',
    'sk-(?:proj|svcacct|admin|None|or-v1)-[A-Za-z0-9_-]{16,300}|sk-[A-Za-z0-9]{20,100}|sess-[A-Za-z0-9]{40}',
    /sk-|sess-/
  ],
  ['groq', 'gsk_[A-Za-z0-9]{32,80}', /gsk_/],
  ['xai', 'xai-[A-Za-z0-9]{40,120}', /xai-/],
  ['perplexity', 'pplx-[A-Za-z0-9]{32,80}', /pplx-/],
  ['replicate', 'r8_[A-Za-z0-9]{30,60}', /r8_/],
  ['huggingface', 'hf_[A-Za-z0-9]{30,60}|api_org_[A-Za-z0-9]{30,60}', /hf_|api_org_/],
  ['langsmith', 'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}', /lsv2_/],
  ['langfuse', '(?:sk|pk)-lf-[a-f0-9-]{32,40}', /k-lf-/],
  ['npm', 'npm_[A-Za-z0-9]{30,60}', /npm_/],
  ['pypi', 'pypi-[A-Za-z0-9_-]{40,400}', /pypi-/],
  ['rubygems', 'rubygems_[a-f0-9]{48}', /rubygems_/],
  ['nuget', 'oy2[a-z0-9]{43}', /oy2/],
  ['docker', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,60}', /dckr_/],
  ['sendgrid', 'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{30,64}', /SG\./],
  ['twilio', '(?:SK|AC)[0-9a-f]{32}', /SK[0-9a-f]|AC[0-9a-f]/],
  ['mailgun', 'key-[0-9a-z]{32}|(?:pub)?key-[0-9a-f]{32}', /key-/],
  ['mailchimp', '[0-9a-f]{32}-us\\d{1,2}', /-us\d/],
  ['telegram', '\\d{8,10}:AA[A-Za-z0-9_-]{32,34}', /:AA/],
  [
    'discord',
    '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,45}',
    /[MNO][A-Za-z0-9_-]{23,27}\./
  ],
  ['shopify', 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}', /shp[acps][ats]_/],
  ['square', 'sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{22,43}|EAAA[A-Za-z0-9_-]{60}', /sq0|EAAA/],
  ['digitalocean', 'do[oprt]_v1_[a-f0-9]{64}', /_v1_/],
  ['databricks', 'dapi[0-9a-f]{32}(?:-\\d)?', /dapi/],
  ['doppler', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9.]{40,60}', /dp\.[psca]/],
  ['linear', 'lin_(?:api|oauth)_[A-Za-z0-9]{32,64}', /lin_/],
  ['notion', 'ntn_[A-Za-z0-9]{40,60}|secret_[A-Za-z0-9]{43}', /ntn_|secret_/],
  ['figma', 'fig[dou]r?_[A-Za-z0-9_-]{36,60}', /fig[dou]/],
  ['airtable', 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}', /pat[A-Za-z0-9]{14}\./],
  ['postman', 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}', /PMAK-/],
  ['newrelic', 'NR(?:AK|AA|II|JS|RA)-[A-Za-z0-9]{20,50}', /NR[AIJR]/],
  ['grafana', 'gl(?:sa|c)_[A-Za-z0-9+/=_]{32,300}|eyJrIjoi[A-Za-z0-9+/=]{60,400}', /gl(?:sa|c)_|eyJrIjoi/],
  ['sentry', 'sntr(?:ys|yu)_[A-Za-z0-9+/=_-]{40,400}', /sntry/],
  ['vault', 'hv[sbr]\\.[A-Za-z0-9_-]{20,300}', /hv[sbr]\./],
  ['terraform', '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,70}', /atlasv1/],
  ['pulumi', 'pul-[a-f0-9]{40}', /pul-/],
  ['planetscale', 'pscale_(?:tkn|oauth|pw)_[A-Za-z0-9_.=-]{32,64}', /pscale_/],
  ['supabase', 'sbp_[a-f0-9]{40}|sb_secret_[A-Za-z0-9_-]{20,60}', /sbp_|sb_secret_/],
  ['netlify', 'nfp_[A-Za-z0-9]{36,40}', /nfp_/],
  ['heroku', 'HRKU-[A-Za-z0-9_-]{36,65}', /HRKU-/],
  ['dynatrace', 'dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}', /dt0/],
  ['contentful', 'CFPAT-[A-Za-z0-9_-]{43}', /CFPAT/],
  ['circleci', 'CCI(?:PAT|PRJ)_[A-Za-z0-9_]{20,100}', /CCIP/],
  ['buildkite', 'bk[a-z]{2}_[a-f0-9]{40}', /bk[a-z]{2}_/],
  ['alibaba', 'LTAI[A-Za-z0-9]{16,20}', /LTAI/],
  ['tencent', 'AKID[A-Za-z0-9]{32}', /AKID/],
  ['artifactory', 'AKC[a-z0-9][A-Za-z0-9]{50,100}|cmVmdGtuO[A-Za-z0-9]{50,60}', /AKC|cmVmdGtuO/],
  ['1password', 'ops_eyJ[A-Za-z0-9+/=_-]{100,2000}', /ops_eyJ/],
  ['age', 'AGE-SECRET-KEY-1[A-Z0-9]{58}', /AGE-SECRET-KEY/]
]

const PEM_TRIGGER = /-----BEGIN/

const WHOLE_RULES: readonly Rule[] = [
  {
    name: 'secret:private-key',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[\s\S])*(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g,
    trigger: PEM_TRIGGER
  },
  {
    name: 'secret:private-key',
    pattern: /PuTTY-User-Key-File-\d:(?:(?!Private-MAC:)[\s\S])*(?:Private-MAC: [0-9a-f]{1,128})?/g,
    trigger: /PuTTY-User-Key-File/
  },
  {
    name: 'secret:jwt',
    pattern:
      /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{6,4000}\.eyJ[A-Za-z0-9_-]{4,16000}(?:\.[A-Za-z0-9_-]{0,4000})?/g,
    trigger: /eyJ/,
    digitsInNames: 0
  },
  {
    name: 'secret:slack',
    pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{20,200}/g,
    trigger: /hooks\.slack/
  },
  {
    name: 'secret:webhook',
    pattern:
      /https:\/\/(?:(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,30}\/[A-Za-z0-9_-]{20,120}|[a-z0-9-]{1,63}\.webhook\.office\.com\/[A-Za-z0-9@/_-]{20,300}|hooks\.zapier\.com\/hooks\/catch\/\d{1,12}\/[a-z0-9]{4,20})/g,
    trigger: /webhook|hooks\.zapier/
  }
]

const TOKEN_RULES: readonly Rule[] = TOKENS.map(
  ([name, body, trigger]): Rule => ({
    name: `secret:${name}`,
    pattern: token(body),
    trigger,
    digitsInNames: 0,
    confirms: isRandom
  })
)

const CREDENTIAL_RULES: readonly Rule[] = [
  {
    // Keys of Azure storage, Cosmos and Service Bus: 64 or 32 bytes in base 64.
    name: 'secret:azure',
    pattern: /(?<![A-Za-z0-9+/-])(?:[A-Za-z0-9+/]{86}==|(?<=Key=)[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/g,
    trigger: /[A-Za-z0-9+/]{43}=/
  },
  {
    // A secret access key has no prefix: forty characters of base 64, as random as that.
    name: 'secret:aws',
    pattern: /(?<![A-Za-z0-9+/=_.-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-]|\.[A-Za-z0-9])/g,
    trigger: /[A-Za-z0-9+/]{40}/,
    digitsInNames: 1,
    confirms: (match) =>
      /\d/.test(match) &&
      (match.match(/[A-Z]/g)?.length ?? 0) >= 5 &&
      (match.match(/[a-z]/g)?.length ?? 0) >= 5 &&
      entropy(match) >= 4.4
  },
  {
    // User and password in an address: `postgres://user:password@host`.
    name: 'secret:credentials',
    pattern:
      /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,30}:\/\/)([^\s:@/'"<>[\]]{0,128}):([^\s/'"<>]{1,256})@/g,
    trigger: /:\/\//,
    confirms: (_, [, , password]) => !/^(?:\$|\{|<|\[|%[({]|\*{3}|x{3,})/.test(password ?? ''),
    replacement: (_, [, scheme]) => `${scheme}[secret:credentials]@`
  },
  {
    // The token alone as user name: `https://TOKEN@host`, `https://TOKEN:@host`.
    name: 'secret:credentials',
    pattern: /(https?:\/\/)([A-Za-z0-9_-]{20,256}):?@/g,
    trigger: /https?:\/\/[A-Za-z0-9_-]{20}/,
    confirms: (_, [, , user]) => isMixed(user ?? ''),
    replacement: (_, [, scheme]) => `${scheme}[secret:credentials]@`
  },
  {
    name: 'secret:bearer',
    pattern: /(?<![A-Za-z0-9_])(bearer\s{1,4})([A-Za-z0-9._~+/=-]{10,8000})/gi,
    trigger: /bearer/i,
    confirms: (_, [, , credential]) => isMixed(credential ?? '') || (credential ?? '').length >= 32,
    replacement: (_, [, scheme]) => `${scheme}[secret:bearer]`
  },
  {
    name: 'secret:basic',
    pattern: /(?<![A-Za-z0-9_])(basic\s{1,4})([A-Za-z0-9+/]{8,4000}(?:={1,2}(?!=)|(?![A-Za-z0-9+/=])))/gi,
    trigger: /basic\s/i,
    confirms: (_, [, , credential]) =>
      Buffer.from(credential ?? '', 'base64')
        .toString('latin1')
        .includes(':') && /[A-Z0-9=]/.test(credential ?? ''),
    replacement: (_, [, scheme]) => `${scheme}[secret:basic]`
  }
]

export const SECRET_GROUPS: readonly RuleGroup[] = [
  { rules: WHOLE_RULES },
  { trigger: new RegExp(TOKENS.map(([, , trigger]) => trigger.source).join('|')), rules: TOKEN_RULES },
  { rules: CREDENTIAL_RULES }
]

/** Placeholders of documentation (`ghp_xxxxxxxx…`) and identifiers that only look alike are no secrets. */
function isRandom(match: string): boolean {
  return isMixed(match) || entropy(match) >= 3.5
}
