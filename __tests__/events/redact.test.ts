import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createRedactor } from '../../src/events/redact.ts'
import { redactionRules } from '../../src/events/redaction/custom.ts'
import { hasShared, SHARED } from './formats/support.ts'
import { SEEDS } from './redaction/seeds.ts'

const redact = (text: string, key?: string) => createRedactor().text(text, key)

describe('secrets and personal data', () => {
  it('knows more than thirty kinds', () => {
    expect(new Set(SEEDS.map(({ kind }) => kind)).size).toBe(SEEDS.length)
    expect(SEEDS.length).toBeGreaterThan(60)
  })

  for (const { kind, secret, text } of SEEDS) {
    it(`hides: ${kind}`, () => {
      const hidden = redact(text)
      expect(hidden).not.toContain(secret)
      // Nor the better part of it.
      if (secret.length >= 16) expect(hidden).not.toContain(secret.slice(secret.length / 2))
      expect(redact(hidden)).toBe(hidden)
    })

    it(`hides in JSON, in a shell line and at both ends of a text: ${kind}`, () => {
      for (const around of [
        JSON.stringify({ note: text }),
        `$ echo "${text}" | tee`,
        `${text}\n${text}`,
        `(${text})`
      ]) {
        expect(redact(around)).not.toContain(secret)
      }
    })
  }

  it('has no rule for short words, which are not asked about', () => {
    const beginnings = [
      '',
      '4',
      '030-',
      '212-',
      'xoxb-',
      'xapp-1-',
      'AKIA',
      'sk-',
      'eyJ',
      'DE',
      'whsec_',
      'glpat-'
    ]
    const piece = fc.constantFrom(...'0123456789', '-', '_', '.', 'a', 'Z', 'e', 'key', 'pass', 'A1')
    let words = 0
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.array(piece, { maxLength: 13 }), (beginning, rest) => {
        const word = (beginning + rest.join('')).slice(0, 14)
        if ((word.match(/\d/g)?.length ?? 0) >= 9) return
        words++
        // With a character that short words do not have, every rule is asked.
        expect(redact(`${word} \u00fc`)).toBe(`${word} \u00fc`)
        expect(redact(word)).toBe(word)
      }),
      { numRuns: 3000 }
    )
    expect(words).toBeGreaterThan(1500)
  })

  it('asks of names what may stand in one, and misses nothing by it', () => {
    const beginnings = [
      '',
      '4111-1111-1111-1111',
      '030-',
      '212-555-0187',
      '123-45-6789',
      'xoxb-',
      `gh${'p_'}`,
      'AKIA',
      'sk-ant-',
      'eyJhbGci.eyJzdWIi.',
      'DE89370400440532013000',
      'password',
      'login-',
      '-Users-'
    ]
    const piece = fc.oneof(
      fc.constantFrom(...'0123456789', '-', '_', '.', 'a', 'Z', 'e', 'key', 'token', 'A1', 'basic', 'bearer'),
      fc.constantFrom(...beginnings),
      fc.stringMatching(/^[A-Za-z0-9]{4,44}$/)
    )
    let hidden = 0
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.array(piece, { maxLength: 12 }), (beginning, rest) => {
        const name = beginning + rest.join('')
        const shown = redact(name)
        if (shown !== name) hidden++
        // With a character that names do not have, every rule is asked.
        expect(redact(`${name} \u00fc`)).toBe(`${shown} \u00fc`)
      }),
      { numRuns: 5000 }
    )
    expect(hidden).toBeGreaterThan(300)
  })

  it('hides the shortest things it knows', () => {
    for (const shortest of [`xoxb${'-a1b2c3d4e5'}`, '030-123456', '212-555-0187'])
      expect(redact(shortest)).not.toBe(shortest)
  })

  it('hides a card number that a name goes on after', () => {
    expect(redact('orders 3782 822463 10005-refund')).toBe('orders [card]-refund')
    const part = 'order 4111-1111-1111-1111-2'
    expect(redact(part)).toBe(part)
  })

  it('says what was hidden, by rule, and replaces equal secrets equally', () => {
    const redactor = createRedactor()
    const token = `gh${'p_'}${'a1B2'.repeat(9)}`
    expect(redactor.text(`a ${token} b ${token}`)).toBe('a [secret:github] b [secret:github]')
    expect(redactor.text('x@example.org and /home/me/x')).toBe('[email] and ~/x')
    expect(redactor.counts()).toEqual([
      { rule: 'secret:github', count: 2 },
      { rule: 'email', count: 1 },
      { rule: 'home', count: 1 }
    ])
  })

  it.each([
    ['curl -u admin:SuperSecret1 https://x', 'curl -u admin:[secret:command] https://x'],
    ["curl -sSu 'admin:Super' https://x | jq .", "curl -sSu 'admin:[secret:command]' https://x | jq ."],
    ['curl --user=a:b1c2 https://x', 'curl --user=a:[secret:command] https://x'],
    ['docker login -u bob -p SuperSecret1 reg.io', 'docker login -u bob -p [secret:command] reg.io'],
    ['mysql -u root -pSuperSecret1 db', 'mysql -u root -p[secret:command] db'],
    ['sshpass -p hunter2 ssh host', 'sshpass -p [secret:command] ssh host'],
    ['redis-cli -h r -a hunter2 ping', 'redis-cli -h r -a [secret:command] ping'],
    [
      'https://a.blob.core.net/c?sv=2020&sig=abcdefghij%2Bklmnop0123456789%3D&se=1',
      'https://a.blob.core.net/c?sv=2020&sig=[secret:command]&se=1'
    ]
  ])('hides what is given to a program: %s', (text, hidden) => {
    expect(redact(text)).toBe(hidden)
    expect(redact(hidden)).toBe(hidden)
  })

  it.each([
    'curl -u "$USER:$PASS" https://x',
    'curl -u admin: https://x',
    'curl -u admin:<token> https://x',
    'curl https://x -o user:group.txt; chown -u a:b f',
    'docker run -p 8080:80 image && echo login',
    'docker login -u bob --password-stdin',
    'mysql -u root -p mydb',
    'mysql -u root -p$PW mydb',
    'mysql --protocol=tcp -P 3306',
    'the login page -p x',
    'https://x/?sig=short'
  ])('leaves a command that tells none: %s', (text) => expect(redact(text)).toBe(text))

  it('hides the cookies of a header by its name', () => {
    const cookies = 'session=9f8e7d6c5b4a3928; theme=dark'
    expect(redact(cookies, 'arg.headers.Cookie')).toBe('[secret:assigned]')
    expect(redact(cookies, 'arg.headers.set-cookie')).toBe('[secret:assigned]')
    expect(redact('accepted', 'cookies')).toBe('accepted')
    expect(redact('oatmeal raisin', 'arg.cookie')).toBe('oatmeal raisin')
  })

  it('keeps what surrounds a secret', () => {
    expect(redact('postgres://app:pw12345@db:5432/x')).toBe('postgres://[secret:credentials]@db:5432/x')
    expect(redact('curl -H "Authorization: Bearer abcdef1234567890" u')).toBe(
      'curl -H "Authorization: Bearer [secret:bearer]" u'
    )
    expect(redact('DB_PASSWORD=hunter2 npm start')).toBe('DB_PASSWORD=[secret:assigned] npm start')
    expect(redact('{"password": "S3cr3t!"}')).toBe('{"password": "[secret:assigned]"}')
    expect(redact('ls /Users/jane/.claude/projects/-Users-jane-work/x')).toBe(
      'ls ~/.claude/projects/-~-work/x'
    )
  })

  it('takes the name of the field into account', () => {
    expect(redact('opensesame', 'arg.password')).toBe('[secret:assigned]')
    expect(redact('a8Jd72hGtq01LmzP', 'arg.auth.api_key')).toBe('[secret:assigned]')
    expect(redact('opensesame', 'arg.word')).toBe('opensesame')
    expect(redact('string', 'arg.password')).toBe('string')
    expect(redact(redact('opensesame', 'arg.password'), 'arg.password')).toBe('[secret:assigned]')
  })
})

describe('ordinary text', () => {
  const ordinary = [
    'call_oIHazX6yQrB8hUwl4cRilFKj',
    'toolu_01CNV8XvEHQdCvFEKZohzzai',
    'msg_01GeCxhajkYLqMeZpFYyq6ZK',
    'chatcmpl-DloIFCKgaiCaOBwQAlO2d1jsQy1K0',
    '666ba1ad-f06a-487c-9c1a-7b1c8d3d7ffe',
    '9275b50ce953bce876a02d23e93ee1dee88a4aef',
    '3e289017fe03ffd7c4145316d2eb3d0d',
    'sha512-Q2bFTOhEALkN8hOms2FKTDLy7eugP2zFZ1T8LCvX42Fp3WoNr3bjZSAHeOsHrbV1Fu9/A0EzCinRE7Af1ofPrw==',
    '1772359202000',
    '1771237536879614',
    '2026-03-01T10:00:02.000000Z',
    '2024-05-15 15:00:00',
    '10.0.0.7:8080',
    '192.168.100.1234',
    'v1.2.3-beta.4+build.5678',
    'order #W2378156',
    'credit_card_7815826',
    'lodash@4.17.21',
    '@types/node@24.19.2',
    'git@github.com:acme/app.git',
    'icon@2x.png',
    'const token = parser.next()',
    'password: string',
    'if (!user.password) throw new Error("missing password")',
    'tokens: 24763, cached_tokens: 24448',
    'secret: $'.concat('{{ secrets.NPM_TOKEN }}'),
    'password=$DB_PASSWORD',
    'npm test -- --token <TOKEN>',
    'max_tokens=4096 temperature=0.2',
    'https://example.org:8443/a/b?c=d',
    'http://localhost:3000/path@v2',
    '/srv/agents/support/app/src/index.ts',
    'def authenticate(self, token: str) -> bool:',
    'the basic authentication scheme',
    'bearer of good news',
    'src/components/UserProfile/UserProfileHeader.tsx',
    'sk-loading-animation-wrapper-inner',
    '0123456789012345678901234567890123456789',
    '@@ -100,20 +200,30 @@ function x()',
    '100-200-300 items',
    '000-12-3456 and 666-12-3456 and 900-12-3456',
    '219-00-9999 and 219-09-0000',
    'part 1219-09-9999, 219-09-9999-1 and 219-09-99991',
    '2024-219-09-9999',
    'flight HAT136 on 2024-05-20 for $1,234.56',
    '1 + 2 + 3000000000'
  ]
  for (const text of ordinary) {
    it(`stays: ${text.slice(0, 60)}`, () => {
      expect(redact(text)).toBe(text)
    })
  }

  const real = hasShared ? it : it.skip
  real(
    `hides fewer than 1 % of the ordinary values of real logs${hasShared ? '' : ' (skipped: ../shared is absent)'}`,
    () => {
      const values = new Map<string, string>()
      const collect = (value: unknown, key: string): void => {
        if (typeof value === 'string') values.set(value, key)
        else if (Array.isArray(value)) for (const member of value) collect(member, key)
        else if (typeof value === 'object' && value !== null) {
          for (const [name, member] of Object.entries(value))
            collect(member, key === '' ? name : `${key}.${name}`)
        }
      }
      for (const line of readFileSync(`${SHARED}/data/claude-code/raw.transcripts.jsonl`, 'utf8')
        .trim()
        .split('\n'))
        collect(JSON.parse(line), '')
      for (const line of readFileSync(`${SHARED}/data/llm-bench/raw.2026-02-19_38d017e.jsonl`, 'utf8')
        .trim()
        .split('\n'))
        collect(JSON.parse(line), '')
      collect(JSON.parse(readFileSync(`${SHARED}/data/tau-bench/gpt-4o-airline.json`, 'utf8')), '')
      let touched = 0
      for (const [value, key] of values) {
        // What is there to be hidden, told by means of its own: addresses of the made-up customers, home folders.
        const ordinaryPart = value
          .replace(/[\w.]+@[\w.]+\.\w+/g, 'MAIL')
          .replace(/\/(?:home|Users)\/[^/\s"'`:;,<>|()[\]{}*?\\]+/g, 'HOME')
        if (/-(?:home|Users)-/.test(ordinaryPart)) continue
        if (redact(ordinaryPart, key) !== ordinaryPart) touched++
      }
      expect(values.size).toBeGreaterThan(20_000)
      expect(touched / values.size).toBeLessThan(0.001)
    }
  )
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(...SEEDS.map(({ text }) => text), ...SEEDS.map(({ secret }) => secret)),
    fc.constantFrom(
      'password=',
      '"token": "',
      '://',
      '@',
      'Bearer ',
      '/home/',
      '+1',
      '\\"',
      '=',
      ': ',
      '-----BEGIN PRIVATE KEY-----',
      'eyJ',
      '~',
      '[email]',
      '[secret:jwt]'
    )
  )

  it('is redacted once and for all', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const hidden = redact(pieces.join(''))
        expect(redact(hidden)).toBe(hidden)
      }),
      { numRuns: 1_500 }
    )
  })

  it('takes time in proportion to its length', () => {
    // Each would take hours with a pattern that is quadratic or worse; the limit of the test is what fails then.
    const long = 400_000
    const hostile = [
      'a'.repeat(long),
      '1'.repeat(long),
      'a.'.repeat(long / 2),
      'a-'.repeat(long / 2),
      'a@'.repeat(long / 2),
      '+1 '.repeat(long / 3),
      '://a:'.repeat(long / 5),
      'password="'.repeat(long / 10),
      'token='.repeat(long / 6),
      'eyJa.'.repeat(long / 5),
      `eyJ${'a'.repeat(long)}.`,
      '-----BEGIN PRIVATE KEY-----'.repeat(long / 27),
      'bearer '.repeat(long / 7),
      '/home/'.repeat(long / 6),
      'AKIA'.repeat(long / 4),
      'sk-'.repeat(long / 3),
      'glpat-'.repeat(long / 6),
      ' '.repeat(long),
      '="'.repeat(long / 2),
      'a="b'.repeat(long / 4),
      '--a '.repeat(long / 4),
      'DE89 '.repeat(long / 5),
      '4111 '.repeat(long / 5),
      'Q~'.repeat(long / 2),
      '\\'.repeat(long),
      'MAAAAAAAAAAAAAAAAAAAAAAA.'.repeat(long / 25)
    ]
    for (const text of hostile) expect(typeof redact(text)).toBe('string')
  })
})

describe('rules of the configuration file', () => {
  it('hide what they match, under their name', () => {
    const redactor = createRedactor(
      redactionRules([
        { name: 'ticket', pattern: 'TCK-\\d{4,8}' },
        { name: 'customer', pattern: 'cust_[a-z]+', flags: 'i' }
      ])
    )
    expect(redactor.text('TCK-12345 of CUST_abc by a@example.org')).toBe('[ticket] of [customer] by [email]')
    expect(redactor.text('[ticket]')).toBe('[ticket]')
    expect(redactor.counts()).toContainEqual({ rule: 'ticket', count: 1 })
  })

  it('are none where the section is absent', () => {
    expect(redactionRules(undefined)).toEqual([])
  })

  const faults: readonly (readonly [string, unknown, RegExp])[] = [
    ['no list', { name: 'x', pattern: 'y' }, /^config: redact: .*a rule is \{name, pattern\}$/],
    ['a rule without a pattern', [{ name: 'x' }], /^config: redact\[0\]\.pattern: /],
    ['an unknown field', [{ name: 'x', pattern: 'y', replace: 'z' }], /redact\[0\]: .*replace/],
    ['a name with spaces', [{ name: 'a b', pattern: 'y' }], /redact\[0\]\.name: must be letters/],
    ['a broken pattern', [{ name: 'x', pattern: '(' }], /rule "x": the pattern is no regular expression/],
    [
      'a pattern that matches nothing at all',
      [{ name: 'x', pattern: 'a*' }],
      /rule "x": the pattern matches the empty text/
    ],
    ['nested repetitions', [{ name: 'x', pattern: '(a+)+b' }], /rule "x": the pattern repeats a group/],
    ['repeated choices', [{ name: 'x', pattern: '(a|aa)+b' }], /rule "x": the pattern repeats a group/],
    [
      'repeated optional parts',
      [{ name: 'x', pattern: '(?:a?b?){5,}c' }],
      /rule "x": the pattern repeats a group/
    ],
    ['back-references', [{ name: 'x', pattern: '(a)\\1' }], /rule "x": the pattern refers back/]
  ]
  for (const [fault, section, message] of faults) {
    it(`are refused for ${fault}`, () => {
      expect(() => redactionRules(section)).toThrow(message)
    })
  }

  it('name the file they stand in, on one line', () => {
    expect(() => redactionRules([{ name: 'x', pattern: '[' }], 'config file p.yml')).toThrow(
      /^config file p\.yml: redact: rule "x"[^\n]*$/
    )
  })
})

describe('a login that ends in padding', () => {
  it('ends there, whatever follows it', () => {
    const login = `Basic ${Buffer.from('alice:opensesame').toString('base64')}`
    expect(login).toMatch(/==$/)
    for (const rest of ['', '/918d51da3f47', 'a', '"', '&x=1'])
      expect(redact(`app-7 Authorization: ${login}${rest}`)).toBe(
        `app-7 Authorization: Basic [secret:basic]${rest}`
      )
  })
})
