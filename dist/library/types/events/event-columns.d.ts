import type { IntegerColumn, SparseColumn } from './columns.js';
import type { ConditionColumns } from './conditions.js';
import type { Names } from './names.js';
import type { Item } from './table.js';
import type { UnspeltWords } from './word-numbering.js';
/** Events as columns in order of arrival: what the table is assembled from, counted here or merged from tallies. */
export interface EventColumns {
    readonly rows: number;
    readonly files: readonly string[];
    readonly actions: {
        readonly values: readonly string[];
    };
    readonly outcomes: {
        readonly values: readonly string[];
    };
    readonly agents: {
        readonly values: readonly string[];
    };
    /** The items, of which those that `words` tells have their key alone; nothing else holds them then. */
    readonly items: {
        readonly take: () => {
            items: readonly Item[];
            words?: UnspeltWords | undefined;
        };
    };
    readonly sessionNames: Names;
    readonly caseNames: Names;
    /** By row; `NONE` where the event says nothing, for `session` where it is a session of its own. */
    readonly action: IntegerColumn;
    readonly outcome: IntegerColumn;
    readonly agent: IntegerColumn;
    readonly session: IntegerColumn;
    readonly file: IntegerColumn;
    readonly line: IntegerColumn;
    /** Where the row's items begin in `itemIds`; they may repeat there. */
    readonly itemStart: IntegerColumn;
    readonly itemIds: IntegerColumn;
    /** Equal for equal arguments within a session. */
    readonly callLow: IntegerColumn;
    readonly callHigh: IntegerColumn;
    readonly time: SparseColumn;
    readonly seq: SparseColumn;
    readonly latencyMs: SparseColumn;
    readonly tokens: SparseColumn;
    readonly conditions: ConditionColumns;
    /** By session, and by row for events without one. */
    readonly sessionCase: IntegerColumn;
    readonly rowCase: IntegerColumn;
}
