import { z } from 'zod';
import { type PolicySetFile } from './set-file.js';
/** The JSON Schema kept in `schemas/policies.schema.json` is generated from this. */
export declare const policySetSchema: z.ZodObject<{
    $schema: z.ZodOptional<z.ZodString>;
    name: z.ZodDefault<z.ZodString>;
    source_logs: z.ZodDefault<z.ZodInt>;
    generated_at: z.ZodOptional<z.ZodString>;
    schema_version: z.ZodLiteral<1>;
    parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    provenance: z.ZodOptional<z.ZodObject<{
        digest: z.ZodString;
        pooled: z.ZodOptional<z.ZodArray<z.ZodString>>;
        tool_version: z.ZodString;
        events: z.ZodInt;
        sessions: z.ZodInt;
        cases: z.ZodInt;
        unit: z.ZodEnum<{
            case: "case";
            event: "event";
            session: "session";
        }>;
        time_span: z.ZodNullable<z.ZodTuple<[z.ZodString, z.ZodString], null>>;
        actions: z.ZodArray<z.ZodTuple<[z.ZodString, z.ZodInt], null>>;
    }, z.core.$strict>>;
    profile_digest: z.ZodOptional<z.ZodString>;
    vocabulary: z.ZodOptional<z.ZodUnknown>;
    policies: z.ZodDefault<z.ZodArray<z.ZodObject<{
        policy_id: z.ZodOptional<z.ZodString>;
        status: z.ZodDefault<z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodOptional<z.ZodNumber>;
        confidence: z.ZodOptional<z.ZodNumber>;
        lift: z.ZodOptional<z.ZodNumber>;
        description: z.ZodOptional<z.ZodString>;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodDefault<z.ZodLiteral<"association">>;
        antecedent: z.ZodCustom<Readonly<Record<string, import("../index.js").Scalar>>, Readonly<Record<string, import("../index.js").Scalar>>>;
        consequent: z.ZodString;
    }, z.core.$strict>>>;
    preconditions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        policy_id: z.ZodOptional<z.ZodString>;
        status: z.ZodDefault<z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodOptional<z.ZodNumber>;
        confidence: z.ZodOptional<z.ZodNumber>;
        lift: z.ZodOptional<z.ZodNumber>;
        description: z.ZodOptional<z.ZodString>;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodDefault<z.ZodLiteral<"precondition">>;
        action: z.ZodString;
        requires: z.ZodCustom<Readonly<Record<string, import("../index.js").Scalar>>, Readonly<Record<string, import("../index.js").Scalar>>>;
    }, z.core.$strict>>>;
    prohibitions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        policy_id: z.ZodOptional<z.ZodString>;
        status: z.ZodDefault<z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodOptional<z.ZodNumber>;
        confidence: z.ZodOptional<z.ZodNumber>;
        lift: z.ZodOptional<z.ZodNumber>;
        description: z.ZodOptional<z.ZodString>;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodDefault<z.ZodLiteral<"prohibition">>;
        antecedent: z.ZodCustom<Readonly<Record<string, import("../index.js").Scalar>>, Readonly<Record<string, import("../index.js").Scalar>>>;
        never: z.ZodString;
    }, z.core.$strict>>>;
    outcomes: z.ZodDefault<z.ZodArray<z.ZodObject<{
        policy_id: z.ZodOptional<z.ZodString>;
        status: z.ZodDefault<z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodOptional<z.ZodNumber>;
        confidence: z.ZodOptional<z.ZodNumber>;
        lift: z.ZodOptional<z.ZodNumber>;
        description: z.ZodOptional<z.ZodString>;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodDefault<z.ZodLiteral<"outcome">>;
        action: z.ZodString;
        antecedent: z.ZodDefault<z.ZodCustom<Readonly<Record<string, import("../index.js").Scalar>>, Readonly<Record<string, import("../index.js").Scalar>>>>;
        outcome: z.ZodString;
    }, z.core.$strict>>>;
    sequences: z.ZodDefault<z.ZodArray<z.ZodObject<{
        policy_id: z.ZodOptional<z.ZodString>;
        status: z.ZodDefault<z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodOptional<z.ZodNumber>;
        confidence: z.ZodOptional<z.ZodNumber>;
        lift: z.ZodOptional<z.ZodNumber>;
        description: z.ZodOptional<z.ZodString>;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodDefault<z.ZodLiteral<"sequence">>;
        template: z.ZodEnum<{
            at_most: "at_most";
            chain_precedence: "chain_precedence";
            chain_response: "chain_response";
            exactly_once: "exactly_once";
            first: "first";
            last: "last";
            not_succession: "not_succession";
            precedence: "precedence";
            response: "response";
        }>;
        activation: z.ZodString;
        target: z.ZodOptional<z.ZodString>;
        same: z.ZodOptional<z.ZodString>;
        most: z.ZodOptional<z.ZodInt>;
        antecedent: z.ZodDefault<z.ZodCustom<Readonly<Record<string, import("../index.js").Scalar>>, Readonly<Record<string, import("../index.js").Scalar>>>>;
    }, z.core.$strict>>>;
    accepted: z.ZodDefault<z.ZodArray<z.ZodObject<{
        fingerprint: z.ZodString;
        reason: z.ZodString;
        confidence: z.ZodOptional<z.ZodNumber>;
        value: z.ZodOptional<z.ZodNumber>;
        expires: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
/**
 * Reads a policy set from the text of its file. `path` is for error messages, which name what to mend.
 * Throws a UserError for anything that is no policy set of a version known here.
 */
export declare function parsePolicySet(text: string, path: string): PolicySetFile;
