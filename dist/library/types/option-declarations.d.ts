import type { z } from 'zod';
/**
 * Every option as it is declared, once for the Action's inputs, the CLI's flags, the `config` file and the library.
 * Loads nothing: the help text needs no schema, and where one is needed it is built by what is handed over: zod, or what
 * reads options as zod would.
 */
/** What schemas are built with. Named one by one: a bundle that hands all of zod over holds all of zod. */
export type Builders = Pick<typeof z, 'string' | 'number' | 'int' | 'boolean' | 'enum' | 'array' | 'union'>;
interface OptionDefinition<T> {
    /** Made when a value is given: most runs give few, and each costs time at the start. */
    readonly schema: (z: Builders) => z.ZodType<T>;
    /** What the schema accepts, in words: the end of the error message. */
    readonly allowed: string;
    readonly default: T;
    readonly meaning: string;
    /** `action` alone: no flag of the command line. */
    readonly only?: 'action';
}
/** The entries of a list written as one text, one per line or comma. */
export declare const entriesIn: (text: string) => string[];
export declare const LANGUAGES: readonly ['en', 'de', 'es', 'zh'];
export declare const declarations: {
    logs: OptionDefinition<string[]>;
    format: OptionDefinition<string>;
    baseline: OptionDefinition<string>;
    'baseline-ref': {
        schema: (z: Builders) => z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        allowed: string;
        default: string;
        meaning: string;
        only: 'action';
    };
    mode: {
        schema: (z: Builders) => z.ZodType<"check" | "comment" | "tally" | "update", unknown, z.core.$ZodTypeInternals<"check" | "comment" | "tally" | "update", unknown>>;
        allowed: string;
        default: "check" | "comment" | "tally" | "update";
        meaning: string;
        only: 'action';
    };
    tallies: OptionDefinition<string[]>;
    'tallies-run-id': {
        schema: (z: Builders) => z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        allowed: string;
        default: string;
        meaning: string;
        only: 'action';
    };
    name: OptionDefinition<string>;
    'min-support': OptionDefinition<number>;
    'min-confidence': OptionDefinition<number>;
    'min-lift': OptionDefinition<number>;
    'min-sessions': OptionDefinition<number>;
    'max-antecedent': OptionDefinition<number>;
    kinds: OptionDefinition<("association" | "outcome" | "precondition" | "prohibition" | "sequence")[]>;
    'ignore-keys': OptionDefinition<string[]>;
    alpha: OptionDefinition<number>;
    'min-effect': OptionDefinition<number>;
    confirm: OptionDefinition<string[]>;
    'fail-on': OptionDefinition<("broken" | "insufficient-data" | "new" | "no-baseline" | "no-logs" | "none" | "not-exercised" | "shifted" | "vanished")[]>;
    comment: {
        schema: (z: Builders) => z.ZodType<"always" | "never" | "on-drift", unknown, z.core.$ZodTypeInternals<"always" | "never" | "on-drift", unknown>>;
        allowed: string;
        default: "always" | "never" | "on-drift";
        meaning: string;
        only: 'action';
    };
    'report-key': {
        schema: (z: Builders) => z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        allowed: string;
        default: string;
        meaning: string;
        only: 'action';
    };
    artifact: {
        schema: (z: Builders) => z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        allowed: string;
        default: string;
        meaning: string;
        only: 'action';
    };
    publish: OptionDefinition<"counts-only" | "full">;
    'output-dir': OptionDefinition<string>;
    language: OptionDefinition<"de" | "en" | "es" | "zh">;
    config: OptionDefinition<string>;
    'allow-pull-request-target': {
        schema: (z: Builders) => z.ZodType<boolean, unknown, z.core.$ZodTypeInternals<boolean, unknown>>;
        allowed: string;
        default: boolean;
        meaning: string;
        only: 'action';
    };
    'github-token': {
        schema: (z: Builders) => z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        allowed: string;
        default: string;
        meaning: string;
        only: 'action';
    };
};
export type OptionName = keyof typeof declarations;
export {};
