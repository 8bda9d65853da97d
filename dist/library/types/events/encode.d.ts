import { IntegerColumn, SparseColumn } from './columns.js';
import { ConditionColumns } from './conditions.js';
import { TextDictionary } from './dictionary.js';
import type { RawEvent } from './event.js';
import type { EventColumns } from './event-columns.js';
import { Identities } from './identities.js';
import { ItemDictionary } from './item-dictionary.js';
import { RawNames } from './names.js';
import { type Table } from './table.js';
export interface EncoderOptions {
    /**
     * Hides what must not leave the job; asked once per distinct text, with the key it has in a context, else with what
     * kind of text it is.
     */
    readonly redact: (text: string, key?: string, place?: string) => string;
    /** The same for names of sessions and cases, which are asked about when they are needed; as `redact` unless given. */
    readonly redactName?: ((text: string) => string) | undefined;
    /** Whether `redact` gives every short word (`SHORT_WORD`) of a context back as it is under this key; not unless given. */
    readonly passesShortWords?: ((key: string) => boolean) | undefined;
    /** Whether a dotted context key is left out. */
    readonly isIgnored: (key: string) => boolean;
}
/** What became of an event: a row, a note that its session exists, or nothing (for its id was there already, or it says nothing). */
export type Encoded = 'row' | 'session' | 'duplicate' | 'nothing';
/**
 * Events to columns, in order of arrival; `finish` sorts them into the table. Holds numbers per event and each
 * distinct text once, never an event.
 */
export declare class Encoder implements EventColumns {
    #private;
    readonly files: string[];
    /** By file: sessions of which it holds a part, one per event without a session. */
    readonly sessionsOfFile: number[];
    readonly items: ItemDictionary;
    /** Whether every short word of a context is shown as it is under this key. */
    readonly passesShortWords: (key: string) => boolean;
    readonly actions: TextDictionary;
    readonly outcomes: TextDictionary;
    readonly agents: TextDictionary;
    readonly action: IntegerColumn;
    readonly outcome: IntegerColumn;
    readonly agent: IntegerColumn;
    /** `NONE` where the event is a session of its own. */
    readonly session: IntegerColumn;
    readonly file: IntegerColumn;
    readonly line: IntegerColumn;
    readonly itemStart: IntegerColumn;
    readonly itemIds: IntegerColumn;
    readonly callLow: IntegerColumn;
    readonly callHigh: IntegerColumn;
    readonly time: SparseColumn;
    readonly seq: SparseColumn;
    readonly latencyMs: SparseColumn;
    readonly tokens: SparseColumn;
    readonly sessionNames: RawNames;
    readonly caseNames: RawNames;
    readonly conditions: ConditionColumns;
    /** By session, and by row for events without one. */
    readonly sessionCase: IntegerColumn;
    readonly rowCase: IntegerColumn;
    readonly identities: Identities;
    /** Pairs of a session and a file that speaks of it. */
    readonly visits: IntegerColumn;
    constructor(options: EncoderOptions);
    get rows(): number;
    /** Starts a file and returns its number. `shown` is its path after redaction. */
    startFile(shown: string): number;
    add(event: RawEvent, file: number, line: number): Encoded;
    /** Starts a row of numbers that the dictionaries gave; its items, its call and the rest are for the caller to add. */
    beginRow(action: number, outcome: number, agent: number, session: number, caseNumber: number, file: number, line: number): number;
    /** The table, with room for so many events before its own; the encoder is spent. */
    finish(room?: number): Table;
    /** `isNew`: the caller knows the name by its bytes from now on, and did not know it before. */
    sessionNumber(name: string, isNew?: boolean): number;
    /** Notes that a file speaks of a session; each event without one (`NONE`) is a session of its own. */
    countSession(session: number, caseNumber: number, file: number): void;
}
