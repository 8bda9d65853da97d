/**
 * Secrets of many kinds, made up, each in the form its provider uses. They are put together here so that no scanner
 * takes this file for a leak. What must not survive redaction is `secret`; `text` is how it stands in a log.
 */
export interface Seed {
  readonly kind: string
  readonly secret: string
  readonly text: string
}

/** Reproducible characters from an alphabet. */
function pick(alphabet: string, length: number, seed: number): string {
  let state = seed
  let out = ''
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    out += alphabet[(state >>> 8) % alphabet.length]
  }
  return out
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const ALNUM = `0123456789${LOWER}${LOWER.toUpperCase()}`
const HEX = '0123456789abcdef'
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const alnum = (length: number, seed = length * 7 + 1) => pick(ALNUM, length, seed)
const hex = (length: number, seed = length * 11 + 3) => pick(HEX, length, seed)

const bare = (kind: string, ...parts: string[]): Seed => {
  const secret = parts.join('')
  return { kind, secret, text: `before ${secret} after` }
}
const placed = (kind: string, secret: string, text: (secret: string) => string): Seed => ({
  kind,
  secret,
  text: text(secret)
})

const pem = (label: string) =>
  `-----BEGIN ${label}PRIVATE KEY-----\n${alnum(64, 5)}\n${alnum(64, 6)}\n-----END ${label}PRIVATE KEY-----`

export const SEEDS: readonly Seed[] = [
  bare('AWS access key id', 'AK', 'IA', pick(BASE32, 16, 9)),
  bare('AWS temporary key id', 'AS', 'IA', pick(BASE32, 16, 10)),
  bare('AWS secret access key', `${alnum(19, 4)}/${alnum(10, 5)}+${alnum(9, 6)}`),
  placed('AWS secret access key, assigned', alnum(40, 8), (s) => `aws_secret_access_key = ${s}`),
  bare('GitHub personal token', 'gh', 'p_', alnum(36)),
  bare('GitHub OAuth token', 'gh', 'o_', alnum(36)),
  bare('GitHub server token', 'gh', 's_', alnum(36)),
  bare('GitHub refresh token', 'gh', 'r_', alnum(36)),
  bare('GitHub fine-grained token', 'github', '_pat_', alnum(22), '_', alnum(59)),
  bare('GitLab token', 'gl', 'pat-', alnum(20)),
  bare('Slack bot token', 'xo', 'xb-', '123456789012-1234567890123-', alnum(24)),
  bare('Slack user token', 'xo', 'xp-', '123456789012-123456789012-', hex(32)),
  bare(
    'Slack webhook',
    'https://hooks.slack',
    '.com/services/T',
    pick(BASE32, 8, 1),
    '/B',
    pick(BASE32, 8, 2),
    '/',
    alnum(24)
  ),
  bare('Stripe live key', 'sk', '_live_', alnum(24)),
  bare('Stripe restricted key', 'rk', '_live_', alnum(24)),
  bare('OpenAI key', 's', 'k-', alnum(48)),
  bare('OpenAI project key', 's', 'k-proj-', alnum(40), '_', alnum(20)),
  bare('Anthropic key', 's', 'k-ant-api03-', alnum(80), '-', alnum(12), 'AA'),
  bare('Google API key', 'AI', 'za', alnum(35)),
  bare('Google OAuth secret', 'GOC', 'SPX-', alnum(28)),
  bare('Google access token', 'ya', '29.', alnum(100)),
  bare('Azure client secret', alnum(3), '8', 'Q~', alnum(34)),
  placed(
    'Azure storage key',
    `${alnum(86)}==`,
    (s) => `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${s};EndpointSuffix=core.windows.net`
  ),
  bare('npm token', 'np', 'm_', alnum(36)),
  bare('PyPI token', 'py', 'pi-AgEIcHlwaS5vcmc', alnum(80)),
  bare('SendGrid key', 'S', 'G.', alnum(22), '.', alnum(43)),
  bare('Twilio key', 'S', 'K', hex(32)),
  bare('Mailgun key', 'ke', 'y-', hex(32)),
  bare('Mailchimp key', hex(32), '-us', '12'),
  bare('Hugging Face token', 'h', 'f_', pick(`${LOWER}${LOWER.toUpperCase()}`, 34, 3)),
  bare('Telegram bot token', '1234567890', ':AA', alnum(33)),
  bare('Discord bot token', 'M', alnum(23), '.', alnum(6), '.', alnum(27)),
  bare('Shopify token', 'shp', 'at_', hex(32)),
  bare('DigitalOcean token', 'do', 'p_v1_', hex(64)),
  bare('Databricks token', 'da', 'pi', hex(32)),
  bare('Docker token', 'dc', 'kr_pat_', alnum(27)),
  bare('Linear key', 'lin', '_api_', alnum(40)),
  bare('Notion token', 'nt', 'n_', alnum(46)),
  bare('New Relic key', 'NR', 'AK-', pick(BASE32, 27, 2)),
  bare('Vault token', 'hv', 's.', alnum(90)),
  bare('Groq key', 'gs', 'k_', alnum(52)),
  bare('JSON Web Token', 'ey', `JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${alnum(43)}`),
  bare('RSA private key', pem('RSA ')),
  bare('OpenSSH private key', pem('OPENSSH ')),
  bare('private key, escaped', pem('').replaceAll('\n', '\\n')),
  placed(
    'password in a connection string',
    'pl4ceh0lder!pw',
    (s) => `postgres://app:${s}@db.internal:5432/prod`
  ),
  placed('password in a URL', 'hunter2secret', (s) => `git clone https://alice:${s}@git.example.org/x.git`),
  placed('token as user of a URL', alnum(40, 77), (s) => `https://${s}@git.example.org/x.git`),
  placed(
    'bearer token',
    alnum(40, 78),
    (s) => `curl -H 'Authorization: Bearer ${s}' https://api.example.org`
  ),
  placed(
    'basic authorization',
    Buffer.from('alice:opensesame').toString('base64'),
    (s) => `Authorization: Basic ${s}`
  ),
  placed('password assignment', 'hunter2', (s) => `DB_PASSWORD=${s} npm start`),
  placed('password in JSON', 'S3cr3t!pass', (s) => `{"user":"x","password": "${s}"}`),
  placed('password in escaped JSON', 'S3cr3t!pass', (s) => `{\\"password\\": \\"${s}\\"}`),
  placed('password as an option', 'Tr0ub4dor&3', (s) => `mysql --user root --password '${s}' db`),
  placed('token assignment', alnum(32, 79), (s) => `export API_TOKEN=${s}`),
  placed('api key in YAML', alnum(24, 80), (s) => `service:\n  api_key: ${s}\n`),
  placed('client secret', alnum(32, 81), (s) => `client_secret=${s}&grant_type=x`),
  placed('e-mail address', 'jane.doe+work@mail.example.co.uk', (s) => `write to ${s}, please`),
  placed('card number', '4111 1111 1111 1111', (s) => `card ${s} exp 12/30`),
  placed('card number, plain', '5555555555554444', (s) => `card=${s}`),
  placed('American Express', '3782 822463 10005', (s) => `amex ${s}`),
  placed('IBAN', 'DE89 3704 0044 0532 0130 00', (s) => `pay to ${s} today`),
  placed('IBAN, plain', 'GB29NWBK60161331926819', (s) => `iban:${s}`),
  placed('phone number', '+1 415-555-2671', (s) => `call ${s} now`),
  placed('phone number, E.164', '+4915112345678', (s) => `sms to ${s}.`),
  placed('phone number, US', '(415) 555-2671', (s) => `call ${s} now`),
  placed('US social security number', '219-09-9999', (s) => `SSN: ${s}, born 1980`),
  placed('home folder', '/home/jdoe', (s) => `cat ${s}/notes.txt`),
  placed('home folder, macOS', '/Users/jane.doe', (s) => `open ${s}/Documents`),
  placed('home folder, Windows', 'C:\\Users\\Jane', (s) => `type ${s}\\x.txt`)
]
