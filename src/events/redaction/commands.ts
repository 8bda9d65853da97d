import { isPlaceholder } from './assignments.ts'
import type { Rule } from './rule.ts'

/** Passwords where programs take them on the command line: coding agents log what they run. */

/** The part of a command between its name and the flag: within one command, and bounded. */
const WITHIN = '[^\\n\\r|;&]{0,200}?'
const VALUE = '([^\\s"\'`|;&]{1,200})'

const PATTERNS = [
  // `curl -u NAME:PASSWORD`, `--user NAME:PASSWORD`
  `(\\bcurl\\b${WITHIN}\\s(?:-[A-Za-z]{0,4}[uU]|--(?:proxy-)?user)[\\s=]{0,3}["']?[^\\s:"'|;&]{0,100}:)${VALUE}`,
  // `docker login -p PASSWORD`
  `(\\b(?:docker|podman|buildah|nerdctl|skopeo|crane|oras|helm|az|oc)\\b[^\\n\\r|;&]{0,40}?\\blogin\\b${WITHIN}\\s-p[\\s=]{1,3}["']?)${VALUE}`,
  // `mysql -pPASSWORD`: with a space between, what follows is the name of a database
  `(\\b(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump)\\b${WITHIN}\\s-p["']?)${VALUE}`,
  `(\\bsshpass\\s{1,3}-p\\s{0,3}["']?)${VALUE}`,
  `(\\bredis-cli\\b${WITHIN}\\s-a\\s{1,3}["']?)${VALUE}`,
  // A signed address: who has it has the access.
  '([?&;]sig=)([A-Za-z0-9%+/=_-]{20,200})'
]

export const COMMAND_RULES: readonly Rule[] = PATTERNS.map(
  (pattern): Rule => ({
    name: 'secret:command',
    pattern: new RegExp(pattern, 'g'),
    confirms: (_, groups) => !isPlaceholder(groups[2] ?? ''),
    replacement: (_, groups) => `${groups[1] ?? ''}[secret:command]`
  })
)

/** None of them applies to a text without a match. */
export const COMMAND_TRIGGER = /\bcurl\b|\blogin\b|\bmysql|\bmariadb|\bsshpass\b|\bredis-cli\b|[?&;]sig=/
