/** Words in the name of an action that changes something which cannot simply be read again. */
const changing = new Set(
  (
    'add apply approve assign ban bash block book buy cancel change charge close commit create delete deny deploy ' +
    'destroy disable drop edit enable exec execute force grant insert install issue kill lock merge modify move ' +
    'multiedit order overwrite patch pay post publish purchase push put refund reject remove rename replace reset ' +
    'restart revoke rm rollback run save send set shell start stop submit terminate transfer truncate uninstall ' +
    'update upload upsert wipe withdraw write'
  ).split(' ')
)

/** Words in the name of an action that ends what another one began. */
const ending = new Set('close disconnect end finish logout release shutdown stop terminate unlock'.split(' '))

const isNamed = (action: string, words: ReadonlySet<string>): boolean =>
  action
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word))

/** Whether the action's name says that it changes something: `update_reservation`, `Edit`, `iam:CreateUser`. */
export const changes = (action: string): boolean => isNamed(action, changing)

/** Whether the action's name says that it ends something: `close_file`, `ReleaseLock`. */
export const ends = (action: string): boolean => isNamed(action, ending)
