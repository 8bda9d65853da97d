/**
 * What the kernel that reads records (`assembly/`) and its host agree about: numbers, and where things stand in memory, in
 * bytes. Compiled for both.
 */

export const QUOTE = 0x22
export const COMMA = 0x2c
export const MINUS = 0x2d
export const POINT = 0x2e
export const COLON = 0x3a
export const BACKSLASH = 0x5c
export const OPENING_BRACE = 0x7b
export const CLOSING_BRACE = 0x7d
export const SPACE = 0x20
export const LINE_FEED = 0x0a
export const CARRIAGE_RETURN = 0x0d

/** Fields at the top that mean something, by number: texts first, among them from `FIRST_CONDITION` on the conditions. */
export const LOG_ID = 0
export const AGENT_ID = 1
export const ACTION = 2
export const SESSION_ID = 3
export const TRACE_ID = 4
export const CASE_ID = 5
export const OUTCOME = 6
export const TIMESTAMP = 7
export const FIRST_CONDITION = 8
export const SEQ = 16
export const LATENCY_MS = 17
export const TOTAL_TOKENS = 18
export const TOKENS = 19
export const CONTEXT = 20
export const FIELDS = 21
export const CONDITIONS = 8
export const FIRST_NUMBER = FIRST_CONDITION + CONDITIONS

/** Meanings of a name beside the fields. */
export const MEANINGLESS = -1
export const REFUSED = -2
export const UNRESOLVED = -3
export const IGNORED = 1
export const ARGUMENT = 2
/** Of a key: whether the kernel itself may number new short words under it. */
export const OWN = 4

/** What a value of the context is: a number or word, a text, or a text with escapes, which is unlike one of the same bytes. */
export const LITERAL = 0
export const PLAIN = 1
export const ESCAPED = 2
export const KINDS = 3

/** Spaces of the dictionary: names at the top and in the context, fields by number, one for each key and kind of value. */
export const TOP = 0
export const INSIDE = 1
export const FIRST_FIELD = 2
export const FIRST_VALUE = FIRST_FIELD + FIELDS

export const MOST_VALUES = 256
/** Records whose values are asked for together, so that the processor waits for memory once for all of them. */
export const BATCH = 16
export const BATCH_VALUES = 2 * MOST_VALUES
export const MOST_KEYS = 2048
/** Beyond this many, new texts are not remembered: memory must not grow with a log that repeats nothing. */
export const MOST_ENTRIES = 1 << 19
/** A longer text costs more to compare than to decode. */
export const LONGEST = 128
export const MOST_ROWS = 1 << 12
export const MOST_ITEMS = 1 << 16

/**
 * What is private to one of several kernels in the same memory, each of which has such a number: its scratch memory, which
 * stands so many bytes further on, and the spaces of what its host has numbered, which are so many further on.
 */
export const PRIVATE_SPACES = 1 << 13
/** Spaces of the words of a key that is known to all of them, and of the names of such keys. */
export const FIRST_COMMON = 1 << 20
export const COMMON_NAMES = FIRST_COMMON - 1

/**
 * Of all kernels in a memory, each a word: the number that the next item takes, the next common key, free memory, and how
 * many entries are remembered.
 */
export const NEXT_ITEM = 64
export const NEXT_COMMON = 128
export const NEXT_FREE = 192
export const COMMON_SIZE = 256

/** Of an entry of the dictionary: space and length, number, hashes, then its bytes, padded to whole words of eight. */
export const NUMBER = 4
export const LOW = 8
export const HIGH = 12
export const TEXT = 16

/** Of a short word, which no rule hides: it is shorter, has fewer digits, and else letters and `_.-` alone. */
export const SHORT_WORD = 15
export const SHORT_WORD_DIGITS = 9

/**
 * Of a key: its entry, the key that followed it last, the record in which it was met last, its meaning or flags, from
 * what the hashes of its texts start, and the spaces of its values by their kind, the last of them that of short texts.
 */
export const KEY_NEXT = 4
export const KEY_STAMP = 8
export const KEY_MEANING = 12
export const KEY_LOW = 16
export const KEY_HIGH = 20
export const KEY_SPACES = 24
export const KEY_WORDS = KEY_SPACES + KINDS * 4
export const KEY_BYTES = 64

/** Where things stand in memory. Of a field: where its value is, its length. */
export const FIELD_BYTES = 8
/** Of a record of the batch: where it begins, where its values do, then its fields. */
export const RECORD_VALUES = 4
export const RECORD_FIELDS = 8
export const RECORD_BYTES = RECORD_FIELDS + FIELDS * FIELD_BYTES
export const RECORD = 1024
/** Of a value: what begins its entry. */
export const VALUE_HEAD = 28
export const VALUE_BYTES = 32
export const VALUE = RECORD + (BATCH + 1) * RECORD_BYTES
export const SUCCESS = (VALUE + BATCH_VALUES * VALUE_BYTES + 15) & ~15
export const TEMPORARY = SUCCESS + 16
/** What was last told of the session at hand: session, agent, case, conditions. */
export const LAST = TEMPORARY + TEXT
export const CHANGE_WORDS = 4 + CONDITIONS
/** Entries of words that the kernel has numbered by itself and the host does not know of, how many, and their keys. */
export const OWN_COUNT = LAST + CHANGE_WORDS * 4
export const MOST_OWN = 1 << 12
export const OWN_ENTRIES = OWN_COUNT + 4
export const OWN_KEYS = OWN_ENTRIES + MOST_OWN * 4
/** A short word that the host asks about. */
export const WORD = (OWN_KEYS + MOST_OWN * 4 + 15) & ~15
export const KEYS = WORD + 16
export const ACTION_COLUMN = (KEYS + MOST_KEYS * KEY_BYTES + 15) & ~15
export const OUTCOME_COLUMN = ACTION_COLUMN + MOST_ROWS * 4
export const AGENT_COLUMN = OUTCOME_COLUMN + MOST_ROWS * 4
export const SESSION_COLUMN = AGENT_COLUMN + MOST_ROWS * 4
export const LINE_COLUMN = SESSION_COLUMN + MOST_ROWS * 4
export const START_COLUMN = LINE_COLUMN + MOST_ROWS * 4
export const LOW_COLUMN = START_COLUMN + MOST_ROWS * 4
export const HIGH_COLUMN = LOW_COLUMN + MOST_ROWS * 4
export const TIME_COLUMN = HIGH_COLUMN + MOST_ROWS * 4
export const SEQ_COLUMN = TIME_COLUMN + MOST_ROWS * 8
export const LATENCY_COLUMN = SEQ_COLUMN + MOST_ROWS * 8
export const TOKENS_COLUMN = LATENCY_COLUMN + MOST_ROWS * 8
const BEHIND_COLUMNS = TOKENS_COLUMN + MOST_ROWS * 8
export const ITEMS = BEHIND_COLUMNS
/**
 * Texts that the host wants to know the numbers of, in place of items: of each its key, which its number takes the place
 * of, where it begins and its length, and room for its hash, the entry sought for it, how that begins, and its space.
 */
export const ASKED = BEHIND_COLUMNS
export const ASKED_BYTES = 28
/** In place of a key: the text is the name of a session. */
export const SESSION_ASKED = -2
export const MOST_ASKED = 1 << 12
const BEHIND_ITEMS = ITEMS + MOST_ITEMS * 4
export const CHANGES = BEHIND_ITEMS
/** Where the kernel puts the texts, numbers and ends of the words that stand among `OWN_ENTRIES`, in place of changes. */
export const GATHERED_ITEMS = BEHIND_ITEMS
export const GATHERED_ENDS = GATHERED_ITEMS + MOST_OWN * 4
export const GATHERED = GATHERED_ENDS + MOST_OWN * 4
export const INPUT = CHANGES + MOST_ROWS * CHANGE_WORDS * 4
export const INPUT_BYTES = 1 << 18
/** Sixteen bytes are looked at together, which may lie behind the input. */
export const FIRST_FREE = (INPUT + INPUT_BYTES + 127) & ~63
/** What of its own a kernel has in a memory that it shares. */
export const SCRATCH_BYTES = (FIRST_FREE + 0xffff) & ~0xffff
/** What the processor fetches at once. */
export const CACHE_LINE = 64

export const NO_KEY = -1
export const FIRST_SLOTS = 1 << 10
/** Where several kernels share a dictionary it cannot be widened: twice as many as there may be entries. */
export const COMMON_SLOTS = 1 << 20
/** What a kernel takes of the free memory at a time. */
export const CHUNK_BYTES = 1 << 16
/** As far as slots reach. */
export const MOST_PAGES = 1 << 11
/** A slot holds the place of an entry in words of eight bytes, and above it eight bits of the hash that are no part of its own place. */
export const TAG = 0xff << 24
