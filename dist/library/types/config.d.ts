import type { Overrides } from './abstraction/overrides.js';
import { type OptionSource } from './options.js';
/**
 * The `config` file: YAML whose top-level names are either options (as inputs and flags name them) or one of the
 * sections too long for an input. Each section is checked by the stage that uses it.
 */
export interface Config {
    readonly options: OptionSource;
    /** Where a log of no known format keeps action, session, time …; checked by `events/`. */
    readonly mapping?: unknown;
    /** Extra redaction rules; checked by `events/`. */
    readonly redact?: unknown;
    /**
     * Overrules the abstraction stage (keys to keep or drop, cut points, groups) and gives tools and context keys other names:
     * the sections `abstraction` and `rename`, where there are any. Throws a UserError where one is wrong.
     */
    readonly overrides?: (() => Overrides) | undefined;
}
export declare const NO_CONFIG: Config;
/** The config file as its bytes. Throws a UserError where they are no text: what cannot be read might be a rule. */
export declare function decodeConfig(bytes: Uint8Array, path: string): Promise<Config>;
/** Reads the text of a config file. Throws a UserError naming `path` and what to mend. */
export declare function parseConfig(text: string, path: string): Promise<Config>;
