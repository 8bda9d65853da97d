import { z } from 'zod';
/**
 * What a check found: the whole of `result.json`. Every report is a rendering of this and of nothing else, and
 * `mode: comment` posts nothing but what passes this schema. Text in it is whole and unescaped: each sink escapes.
 */
export declare const OUTCOMES: readonly ['clean', 'drift', 'insufficient-data', 'no-baseline', 'no-logs'];
/** One side of a comparison: how often the situation occurred, how often the promise was kept. */
declare const sideSchema: z.ZodObject<{
    events: z.ZodInt;
    kept: z.ZodInt;
    sessions: z.ZodInt;
    confidence: z.ZodNullable<z.ZodNumber>;
    interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
}, z.core.$strip>;
declare const testSchema: z.ZodObject<{
    delta: z.ZodNumber;
    interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    p_value: z.ZodNullable<z.ZodNumber>;
    adjusted_p_value: z.ZodNullable<z.ZodNumber>;
}, z.core.$strip>;
declare const evidenceLineSchema: z.ZodObject<{
    file: z.ZodString;
    line: z.ZodInt;
    session: z.ZodString;
}, z.core.$strip>;
/** A session as a row of events, those marked that a finding is about. At most 40 steps. */
declare const stripSchema: z.ZodObject<{
    side: z.ZodEnum<{
        baseline: "baseline";
        current: "current";
    }>;
    kept: z.ZodBoolean;
    file: z.ZodString;
    line: z.ZodInt;
    session: z.ZodString;
    before: z.ZodInt;
    after: z.ZodInt;
    steps: z.ZodArray<z.ZodObject<{
        action: z.ZodString;
        role: z.ZodOptional<z.ZodEnum<{
            broken: "broken";
            kept: "kept";
            partner: "partner";
        }>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** What a finding is about when it is about no policy: an action or context never seen before, a vital sign. */
declare const subjectSchema: z.ZodObject<{
    type: z.ZodEnum<{
        action: "action";
        "action-share": "action-share";
        context: "context";
        novelty: "novelty";
        vital: "vital";
    }>;
    name: z.ZodString;
    description: z.ZodString;
    values: z.ZodOptional<z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>>;
    unit: z.ZodOptional<z.ZodString>;
    action: z.ZodOptional<z.ZodString>;
    never_seen: z.ZodOptional<z.ZodObject<{
        actions: z.ZodArray<z.ZodString>;
        when: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** One reason in words: a sentence, the details folded under it, what to do. */
declare const explanationSchema: z.ZodObject<{
    summary: z.ZodString;
    details: z.ZodArray<z.ZodString>;
    brief: z.ZodOptional<z.ZodArray<z.ZodString>>;
    counterfactual: z.ZodNullable<z.ZodString>;
    recommendations: z.ZodArray<z.ZodString>;
    computed: z.ZodOptional<z.ZodObject<{
        turns_at: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
        turns_tried: z.ZodOptional<z.ZodBoolean>;
        turns_leaves: z.ZodOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"association">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            consequent: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"precondition">;
            action: z.ZodString;
            requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"prohibition">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            never: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"outcome">;
            action: z.ZodString;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            outcome: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"sequence">;
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
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>], "kind">>;
        carried_by: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            condition: z.ZodString;
            share: z.ZodNumber;
            kept: z.ZodInt;
            events: z.ZodInt;
            outside: z.ZodNullable<z.ZodNumber>;
            before: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strip>>>;
        behind: z.ZodOptional<z.ZodObject<{
            per: z.ZodEnum<{
                call: "call";
                event: "event";
                session: "session";
            }>;
            part: z.ZodNumber;
            actions: z.ZodArray<z.ZodObject<{
                action: z.ZodString;
                before: z.ZodNumber;
                now: z.ZodNumber;
                where: z.ZodOptional<z.ZodObject<{
                    condition: z.ZodString;
                    before: z.ZodNumber;
                    now: z.ZodNumber;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        sessions_with: z.ZodOptional<z.ZodObject<{
            before: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            now: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
        }, z.core.$strip>>;
        times_a_session: z.ZodOptional<z.ZodObject<{
            before: z.ZodNumber;
            now: z.ZodNumber;
            of: z.ZodEnum<{
                all: "all";
                with: "with";
            }>;
        }, z.core.$strip>>;
        instead: z.ZodOptional<z.ZodObject<{
            condition: z.ZodString;
            before: z.ZodNumber;
            now: z.ZodNumber;
        }, z.core.$strip>>;
        reversed: z.ZodOptional<z.ZodObject<{
            before: z.ZodNumber;
            now: z.ZodNumber;
        }, z.core.$strip>>;
        done_there: z.ZodOptional<z.ZodObject<{
            before: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            now: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
        }, z.core.$strip>>;
        diluted: z.ZodOptional<z.ZodArray<z.ZodString>>;
        variants: z.ZodOptional<z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            before: z.ZodNullable<z.ZodNumber>;
            now: z.ZodNullable<z.ZodNumber>;
            kept: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            events: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        }, z.core.$strip>>>;
        situated: z.ZodOptional<z.ZodBoolean>;
        confirmed: z.ZodOptional<z.ZodBoolean>;
        judged: z.ZodOptional<z.ZodObject<{
            tested: z.ZodInt;
            all: z.ZodInt;
        }, z.core.$strip>>;
        in_baseline: z.ZodOptional<z.ZodBoolean>;
        baseline_line: z.ZodOptional<z.ZodInt>;
        sessions_needed: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
        sessions: z.ZodOptional<z.ZodObject<{
            before: z.ZodInt;
            now: z.ZodInt;
        }, z.core.$strip>>;
        nearest: z.ZodOptional<z.ZodObject<{
            policy: z.ZodDiscriminatedUnion<[z.ZodObject<{
                policy_id: z.ZodString;
                status: z.ZodEnum<{
                    forbidden: "forbidden";
                    ignored: "ignored";
                    mined: "mined";
                    required: "required";
                }>;
                note: z.ZodOptional<z.ZodString>;
                support: z.ZodNumber;
                confidence: z.ZodNumber;
                lift: z.ZodNumber;
                description: z.ZodString;
                evidence: z.ZodOptional<z.ZodObject<{
                    events: z.ZodInt;
                    kept: z.ZodInt;
                    sessions: z.ZodInt;
                    s_nn: z.ZodInt;
                    s_ny: z.ZodInt;
                    s_yy: z.ZodInt;
                }, z.core.$strip>>;
                kind: z.ZodLiteral<"association">;
                antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                consequent: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                policy_id: z.ZodString;
                status: z.ZodEnum<{
                    forbidden: "forbidden";
                    ignored: "ignored";
                    mined: "mined";
                    required: "required";
                }>;
                note: z.ZodOptional<z.ZodString>;
                support: z.ZodNumber;
                confidence: z.ZodNumber;
                lift: z.ZodNumber;
                description: z.ZodString;
                evidence: z.ZodOptional<z.ZodObject<{
                    events: z.ZodInt;
                    kept: z.ZodInt;
                    sessions: z.ZodInt;
                    s_nn: z.ZodInt;
                    s_ny: z.ZodInt;
                    s_yy: z.ZodInt;
                }, z.core.$strip>>;
                kind: z.ZodLiteral<"precondition">;
                action: z.ZodString;
                requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            }, z.core.$strip>, z.ZodObject<{
                policy_id: z.ZodString;
                status: z.ZodEnum<{
                    forbidden: "forbidden";
                    ignored: "ignored";
                    mined: "mined";
                    required: "required";
                }>;
                note: z.ZodOptional<z.ZodString>;
                support: z.ZodNumber;
                confidence: z.ZodNumber;
                lift: z.ZodNumber;
                description: z.ZodString;
                evidence: z.ZodOptional<z.ZodObject<{
                    events: z.ZodInt;
                    kept: z.ZodInt;
                    sessions: z.ZodInt;
                    s_nn: z.ZodInt;
                    s_ny: z.ZodInt;
                    s_yy: z.ZodInt;
                }, z.core.$strip>>;
                kind: z.ZodLiteral<"prohibition">;
                antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                never: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                policy_id: z.ZodString;
                status: z.ZodEnum<{
                    forbidden: "forbidden";
                    ignored: "ignored";
                    mined: "mined";
                    required: "required";
                }>;
                note: z.ZodOptional<z.ZodString>;
                support: z.ZodNumber;
                confidence: z.ZodNumber;
                lift: z.ZodNumber;
                description: z.ZodString;
                evidence: z.ZodOptional<z.ZodObject<{
                    events: z.ZodInt;
                    kept: z.ZodInt;
                    sessions: z.ZodInt;
                    s_nn: z.ZodInt;
                    s_ny: z.ZodInt;
                    s_yy: z.ZodInt;
                }, z.core.$strip>>;
                kind: z.ZodLiteral<"outcome">;
                action: z.ZodString;
                antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                outcome: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                policy_id: z.ZodString;
                status: z.ZodEnum<{
                    forbidden: "forbidden";
                    ignored: "ignored";
                    mined: "mined";
                    required: "required";
                }>;
                note: z.ZodOptional<z.ZodString>;
                support: z.ZodNumber;
                confidence: z.ZodNumber;
                lift: z.ZodNumber;
                description: z.ZodString;
                evidence: z.ZodOptional<z.ZodObject<{
                    events: z.ZodInt;
                    kept: z.ZodInt;
                    sessions: z.ZodInt;
                    s_nn: z.ZodInt;
                    s_ny: z.ZodInt;
                    s_yy: z.ZodInt;
                }, z.core.$strip>>;
                kind: z.ZodLiteral<"sequence">;
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
                antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            }, z.core.$strip>], "kind">;
            kept: z.ZodInt;
            events: z.ZodInt;
            fails_at: z.ZodNullable<z.ZodInt>;
            part: z.ZodNumber;
            before: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** A policy that could not be judged, or whose change is no finding; with the reason in one sentence. */
declare const unjudgedSchema: z.ZodObject<{
    policy: z.ZodDiscriminatedUnion<[z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"association">;
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        consequent: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"precondition">;
        action: z.ZodString;
        requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"prohibition">;
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        never: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"outcome">;
        action: z.ZodString;
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        outcome: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"sequence">;
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
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
    }, z.core.$strip>], "kind">;
    rename: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    baseline: z.ZodObject<{
        events: z.ZodInt;
        kept: z.ZodInt;
        sessions: z.ZodInt;
        confidence: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    }, z.core.$strip>;
    current: z.ZodObject<{
        events: z.ZodInt;
        kept: z.ZodInt;
        sessions: z.ZodInt;
        confidence: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    }, z.core.$strip>;
    test: z.ZodNullable<z.ZodObject<{
        delta: z.ZodNumber;
        interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        p_value: z.ZodNullable<z.ZodNumber>;
        adjusted_p_value: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strip>>;
    detectable: z.ZodNullable<z.ZodNumber>;
    sessions_needed: z.ZodNullable<z.ZodInt>;
    reason: z.ZodString;
}, z.core.$strip>;
/** A required rule that is broken more often than in the baseline, and by too little to be a finding. */
declare const toleratedSchema: z.ZodObject<{
    policy: z.ZodDiscriminatedUnion<[z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"association">;
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        consequent: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"precondition">;
        action: z.ZodString;
        requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"prohibition">;
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        never: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"outcome">;
        action: z.ZodString;
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        outcome: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"sequence">;
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
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
    }, z.core.$strip>], "kind">;
    baseline: z.ZodObject<{
        events: z.ZodInt;
        kept: z.ZodInt;
        sessions: z.ZodInt;
        confidence: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    }, z.core.$strip>;
    current: z.ZodObject<{
        events: z.ZodInt;
        kept: z.ZodInt;
        sessions: z.ZodInt;
        confidence: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    }, z.core.$strip>;
    why: z.ZodEnum<{
        chance: "chance";
        mix: "mix";
        tolerance: "tolerance";
    }>;
    evidence: z.ZodArray<z.ZodObject<{
        file: z.ZodString;
        line: z.ZodInt;
        session: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const vitalSchema: z.ZodObject<{
    name: z.ZodString;
    unit: z.ZodString;
    baseline: z.ZodNullable<z.ZodNumber>;
    current: z.ZodNullable<z.ZodNumber>;
    p_value: z.ZodNullable<z.ZodNumber>;
}, z.core.$strip>;
declare const conditionSchema: z.ZodObject<{
    name: z.ZodString;
    baseline: z.ZodArray<z.ZodObject<{
        value: z.ZodString;
        sessions: z.ZodInt;
    }, z.core.$strip>>;
    current: z.ZodArray<z.ZodObject<{
        value: z.ZodString;
        sessions: z.ZodInt;
    }, z.core.$strip>>;
    changed: z.ZodBoolean;
    description: z.ZodString;
}, z.core.$strip>;
export declare const resultSchema: z.ZodObject<{
    schema_version: z.ZodLiteral<1>;
    tool_version: z.ZodString;
    outcome: z.ZodEnum<{
        clean: "clean";
        drift: "drift";
        "insufficient-data": "insufficient-data";
        "no-baseline": "no-baseline";
        "no-logs": "no-logs";
    }>;
    drift: z.ZodBoolean;
    failed: z.ZodBoolean;
    parameters: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodArray<z.ZodString>]>>;
    inputs: z.ZodObject<{
        files: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            format: z.ZodString;
            events: z.ZodInt;
            sessions: z.ZodInt;
            skipped: z.ZodInt;
            columns: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strip>>;
        events: z.ZodInt;
        sessions: z.ZodInt;
        cases: z.ZodInt;
        unit: z.ZodEnum<{
            case: "case";
            event: "event";
            session: "session";
        }>;
        duplicates: z.ZodInt;
        skipped: z.ZodArray<z.ZodObject<{
            code: z.ZodOptional<z.ZodString>;
            values: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            reason: z.ZodString;
            count: z.ZodInt;
            file: z.ZodString;
            line: z.ZodInt;
        }, z.core.$strip>>;
        dropped_keys: z.ZodArray<z.ZodObject<{
            code: z.ZodOptional<z.ZodString>;
            values: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            key: z.ZodString;
            reason: z.ZodString;
        }, z.core.$strip>>;
        new_keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        redacted: z.ZodArray<z.ZodObject<{
            rule: z.ZodString;
            count: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    baseline: z.ZodNullable<z.ZodObject<{
        path: z.ZodString;
        digest: z.ZodNullable<z.ZodString>;
        name: z.ZodString;
        policies: z.ZodInt;
        events: z.ZodInt;
        sessions: z.ZodInt;
        evidence: z.ZodEnum<{
            counts: "counts";
            profile: "profile";
            rates: "rates";
        }>;
        mined_from: z.ZodString;
    }, z.core.$strip>>;
    policies: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"association">;
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        consequent: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"precondition">;
        action: z.ZodString;
        requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"prohibition">;
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        never: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"outcome">;
        action: z.ZodString;
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        outcome: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        policy_id: z.ZodString;
        status: z.ZodEnum<{
            forbidden: "forbidden";
            ignored: "ignored";
            mined: "mined";
            required: "required";
        }>;
        note: z.ZodOptional<z.ZodString>;
        support: z.ZodNumber;
        confidence: z.ZodNumber;
        lift: z.ZodNumber;
        description: z.ZodString;
        evidence: z.ZodOptional<z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            s_nn: z.ZodInt;
            s_ny: z.ZodInt;
            s_yy: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodLiteral<"sequence">;
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
        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
    }, z.core.$strip>], "kind">>;
    policies_total: z.ZodInt;
    findings: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        change: z.ZodEnum<{
            broken: "broken";
            new: "new";
            shifted: "shifted";
            vanished: "vanished";
        }>;
        direction: z.ZodEnum<{
            stronger: "stronger";
            weaker: "weaker";
        }>;
        policy: z.ZodOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"association">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            consequent: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"precondition">;
            action: z.ZodString;
            requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"prohibition">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            never: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"outcome">;
            action: z.ZodString;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            outcome: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"sequence">;
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
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>], "kind">>;
        subject: z.ZodOptional<z.ZodObject<{
            type: z.ZodEnum<{
                action: "action";
                "action-share": "action-share";
                context: "context";
                novelty: "novelty";
                vital: "vital";
            }>;
            name: z.ZodString;
            description: z.ZodString;
            values: z.ZodOptional<z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>>;
            unit: z.ZodOptional<z.ZodString>;
            action: z.ZodOptional<z.ZodString>;
            never_seen: z.ZodOptional<z.ZodObject<{
                actions: z.ZodArray<z.ZodString>;
                when: z.ZodOptional<z.ZodArray<z.ZodString>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        variants: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"association">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            consequent: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"precondition">;
            action: z.ZodString;
            requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"prohibition">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            never: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"outcome">;
            action: z.ZodString;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            outcome: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"sequence">;
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
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>], "kind">>;
        variant_subjects: z.ZodOptional<z.ZodArray<z.ZodObject<{
            type: z.ZodEnum<{
                action: "action";
                "action-share": "action-share";
                context: "context";
                novelty: "novelty";
                vital: "vital";
            }>;
            name: z.ZodString;
            description: z.ZodString;
            values: z.ZodOptional<z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>>;
            unit: z.ZodOptional<z.ZodString>;
            action: z.ZodOptional<z.ZodString>;
            never_seen: z.ZodOptional<z.ZodObject<{
                actions: z.ZodArray<z.ZodString>;
                when: z.ZodOptional<z.ZodArray<z.ZodString>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        follows: z.ZodOptional<z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            confidence: z.ZodNullable<z.ZodNumber>;
            value: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strip>>>;
        rename: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        baseline: z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            confidence: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        }, z.core.$strip>;
        current: z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            confidence: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        }, z.core.$strip>;
        test: z.ZodObject<{
            delta: z.ZodNumber;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            p_value: z.ZodNullable<z.ZodNumber>;
            adjusted_p_value: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strip>;
        severity: z.ZodEnum<{
            error: "error";
            note: "note";
            warning: "warning";
        }>;
        accepted: z.ZodNullable<z.ZodObject<{
            reason: z.ZodString;
            expires: z.ZodOptional<z.ZodString>;
            lapsed: z.ZodOptional<z.ZodString>;
        }, z.core.$strip>>;
        evidence: z.ZodArray<z.ZodObject<{
            file: z.ZodString;
            line: z.ZodInt;
            session: z.ZodString;
        }, z.core.$strip>>;
        sessions: z.ZodOptional<z.ZodArray<z.ZodObject<{
            side: z.ZodEnum<{
                baseline: "baseline";
                current: "current";
            }>;
            kept: z.ZodBoolean;
            file: z.ZodString;
            line: z.ZodInt;
            session: z.ZodString;
            before: z.ZodInt;
            after: z.ZodInt;
            steps: z.ZodArray<z.ZodObject<{
                action: z.ZodString;
                role: z.ZodOptional<z.ZodEnum<{
                    broken: "broken";
                    kept: "kept";
                    partner: "partner";
                }>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        explanation: z.ZodObject<{
            summary: z.ZodString;
            details: z.ZodArray<z.ZodString>;
            brief: z.ZodOptional<z.ZodArray<z.ZodString>>;
            counterfactual: z.ZodNullable<z.ZodString>;
            recommendations: z.ZodArray<z.ZodString>;
            computed: z.ZodOptional<z.ZodObject<{
                turns_at: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
                turns_tried: z.ZodOptional<z.ZodBoolean>;
                turns_leaves: z.ZodOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
                    policy_id: z.ZodString;
                    status: z.ZodEnum<{
                        forbidden: "forbidden";
                        ignored: "ignored";
                        mined: "mined";
                        required: "required";
                    }>;
                    note: z.ZodOptional<z.ZodString>;
                    support: z.ZodNumber;
                    confidence: z.ZodNumber;
                    lift: z.ZodNumber;
                    description: z.ZodString;
                    evidence: z.ZodOptional<z.ZodObject<{
                        events: z.ZodInt;
                        kept: z.ZodInt;
                        sessions: z.ZodInt;
                        s_nn: z.ZodInt;
                        s_ny: z.ZodInt;
                        s_yy: z.ZodInt;
                    }, z.core.$strip>>;
                    kind: z.ZodLiteral<"association">;
                    antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                    consequent: z.ZodString;
                }, z.core.$strip>, z.ZodObject<{
                    policy_id: z.ZodString;
                    status: z.ZodEnum<{
                        forbidden: "forbidden";
                        ignored: "ignored";
                        mined: "mined";
                        required: "required";
                    }>;
                    note: z.ZodOptional<z.ZodString>;
                    support: z.ZodNumber;
                    confidence: z.ZodNumber;
                    lift: z.ZodNumber;
                    description: z.ZodString;
                    evidence: z.ZodOptional<z.ZodObject<{
                        events: z.ZodInt;
                        kept: z.ZodInt;
                        sessions: z.ZodInt;
                        s_nn: z.ZodInt;
                        s_ny: z.ZodInt;
                        s_yy: z.ZodInt;
                    }, z.core.$strip>>;
                    kind: z.ZodLiteral<"precondition">;
                    action: z.ZodString;
                    requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                }, z.core.$strip>, z.ZodObject<{
                    policy_id: z.ZodString;
                    status: z.ZodEnum<{
                        forbidden: "forbidden";
                        ignored: "ignored";
                        mined: "mined";
                        required: "required";
                    }>;
                    note: z.ZodOptional<z.ZodString>;
                    support: z.ZodNumber;
                    confidence: z.ZodNumber;
                    lift: z.ZodNumber;
                    description: z.ZodString;
                    evidence: z.ZodOptional<z.ZodObject<{
                        events: z.ZodInt;
                        kept: z.ZodInt;
                        sessions: z.ZodInt;
                        s_nn: z.ZodInt;
                        s_ny: z.ZodInt;
                        s_yy: z.ZodInt;
                    }, z.core.$strip>>;
                    kind: z.ZodLiteral<"prohibition">;
                    antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                    never: z.ZodString;
                }, z.core.$strip>, z.ZodObject<{
                    policy_id: z.ZodString;
                    status: z.ZodEnum<{
                        forbidden: "forbidden";
                        ignored: "ignored";
                        mined: "mined";
                        required: "required";
                    }>;
                    note: z.ZodOptional<z.ZodString>;
                    support: z.ZodNumber;
                    confidence: z.ZodNumber;
                    lift: z.ZodNumber;
                    description: z.ZodString;
                    evidence: z.ZodOptional<z.ZodObject<{
                        events: z.ZodInt;
                        kept: z.ZodInt;
                        sessions: z.ZodInt;
                        s_nn: z.ZodInt;
                        s_ny: z.ZodInt;
                        s_yy: z.ZodInt;
                    }, z.core.$strip>>;
                    kind: z.ZodLiteral<"outcome">;
                    action: z.ZodString;
                    antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                    outcome: z.ZodString;
                }, z.core.$strip>, z.ZodObject<{
                    policy_id: z.ZodString;
                    status: z.ZodEnum<{
                        forbidden: "forbidden";
                        ignored: "ignored";
                        mined: "mined";
                        required: "required";
                    }>;
                    note: z.ZodOptional<z.ZodString>;
                    support: z.ZodNumber;
                    confidence: z.ZodNumber;
                    lift: z.ZodNumber;
                    description: z.ZodString;
                    evidence: z.ZodOptional<z.ZodObject<{
                        events: z.ZodInt;
                        kept: z.ZodInt;
                        sessions: z.ZodInt;
                        s_nn: z.ZodInt;
                        s_ny: z.ZodInt;
                        s_yy: z.ZodInt;
                    }, z.core.$strip>>;
                    kind: z.ZodLiteral<"sequence">;
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
                    antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                }, z.core.$strip>], "kind">>;
                carried_by: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                    condition: z.ZodString;
                    share: z.ZodNumber;
                    kept: z.ZodInt;
                    events: z.ZodInt;
                    outside: z.ZodNullable<z.ZodNumber>;
                    before: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strip>>>;
                behind: z.ZodOptional<z.ZodObject<{
                    per: z.ZodEnum<{
                        call: "call";
                        event: "event";
                        session: "session";
                    }>;
                    part: z.ZodNumber;
                    actions: z.ZodArray<z.ZodObject<{
                        action: z.ZodString;
                        before: z.ZodNumber;
                        now: z.ZodNumber;
                        where: z.ZodOptional<z.ZodObject<{
                            condition: z.ZodString;
                            before: z.ZodNumber;
                            now: z.ZodNumber;
                        }, z.core.$strip>>;
                    }, z.core.$strip>>;
                }, z.core.$strip>>;
                sessions_with: z.ZodOptional<z.ZodObject<{
                    before: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                    now: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                }, z.core.$strip>>;
                times_a_session: z.ZodOptional<z.ZodObject<{
                    before: z.ZodNumber;
                    now: z.ZodNumber;
                    of: z.ZodEnum<{
                        all: "all";
                        with: "with";
                    }>;
                }, z.core.$strip>>;
                instead: z.ZodOptional<z.ZodObject<{
                    condition: z.ZodString;
                    before: z.ZodNumber;
                    now: z.ZodNumber;
                }, z.core.$strip>>;
                reversed: z.ZodOptional<z.ZodObject<{
                    before: z.ZodNumber;
                    now: z.ZodNumber;
                }, z.core.$strip>>;
                done_there: z.ZodOptional<z.ZodObject<{
                    before: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                    now: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                }, z.core.$strip>>;
                diluted: z.ZodOptional<z.ZodArray<z.ZodString>>;
                variants: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    before: z.ZodNullable<z.ZodNumber>;
                    now: z.ZodNullable<z.ZodNumber>;
                    kept: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    events: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                }, z.core.$strip>>>;
                situated: z.ZodOptional<z.ZodBoolean>;
                confirmed: z.ZodOptional<z.ZodBoolean>;
                judged: z.ZodOptional<z.ZodObject<{
                    tested: z.ZodInt;
                    all: z.ZodInt;
                }, z.core.$strip>>;
                in_baseline: z.ZodOptional<z.ZodBoolean>;
                baseline_line: z.ZodOptional<z.ZodInt>;
                sessions_needed: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
                sessions: z.ZodOptional<z.ZodObject<{
                    before: z.ZodInt;
                    now: z.ZodInt;
                }, z.core.$strip>>;
                nearest: z.ZodOptional<z.ZodObject<{
                    policy: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        policy_id: z.ZodString;
                        status: z.ZodEnum<{
                            forbidden: "forbidden";
                            ignored: "ignored";
                            mined: "mined";
                            required: "required";
                        }>;
                        note: z.ZodOptional<z.ZodString>;
                        support: z.ZodNumber;
                        confidence: z.ZodNumber;
                        lift: z.ZodNumber;
                        description: z.ZodString;
                        evidence: z.ZodOptional<z.ZodObject<{
                            events: z.ZodInt;
                            kept: z.ZodInt;
                            sessions: z.ZodInt;
                            s_nn: z.ZodInt;
                            s_ny: z.ZodInt;
                            s_yy: z.ZodInt;
                        }, z.core.$strip>>;
                        kind: z.ZodLiteral<"association">;
                        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                        consequent: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        policy_id: z.ZodString;
                        status: z.ZodEnum<{
                            forbidden: "forbidden";
                            ignored: "ignored";
                            mined: "mined";
                            required: "required";
                        }>;
                        note: z.ZodOptional<z.ZodString>;
                        support: z.ZodNumber;
                        confidence: z.ZodNumber;
                        lift: z.ZodNumber;
                        description: z.ZodString;
                        evidence: z.ZodOptional<z.ZodObject<{
                            events: z.ZodInt;
                            kept: z.ZodInt;
                            sessions: z.ZodInt;
                            s_nn: z.ZodInt;
                            s_ny: z.ZodInt;
                            s_yy: z.ZodInt;
                        }, z.core.$strip>>;
                        kind: z.ZodLiteral<"precondition">;
                        action: z.ZodString;
                        requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                    }, z.core.$strip>, z.ZodObject<{
                        policy_id: z.ZodString;
                        status: z.ZodEnum<{
                            forbidden: "forbidden";
                            ignored: "ignored";
                            mined: "mined";
                            required: "required";
                        }>;
                        note: z.ZodOptional<z.ZodString>;
                        support: z.ZodNumber;
                        confidence: z.ZodNumber;
                        lift: z.ZodNumber;
                        description: z.ZodString;
                        evidence: z.ZodOptional<z.ZodObject<{
                            events: z.ZodInt;
                            kept: z.ZodInt;
                            sessions: z.ZodInt;
                            s_nn: z.ZodInt;
                            s_ny: z.ZodInt;
                            s_yy: z.ZodInt;
                        }, z.core.$strip>>;
                        kind: z.ZodLiteral<"prohibition">;
                        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                        never: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        policy_id: z.ZodString;
                        status: z.ZodEnum<{
                            forbidden: "forbidden";
                            ignored: "ignored";
                            mined: "mined";
                            required: "required";
                        }>;
                        note: z.ZodOptional<z.ZodString>;
                        support: z.ZodNumber;
                        confidence: z.ZodNumber;
                        lift: z.ZodNumber;
                        description: z.ZodString;
                        evidence: z.ZodOptional<z.ZodObject<{
                            events: z.ZodInt;
                            kept: z.ZodInt;
                            sessions: z.ZodInt;
                            s_nn: z.ZodInt;
                            s_ny: z.ZodInt;
                            s_yy: z.ZodInt;
                        }, z.core.$strip>>;
                        kind: z.ZodLiteral<"outcome">;
                        action: z.ZodString;
                        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                        outcome: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        policy_id: z.ZodString;
                        status: z.ZodEnum<{
                            forbidden: "forbidden";
                            ignored: "ignored";
                            mined: "mined";
                            required: "required";
                        }>;
                        note: z.ZodOptional<z.ZodString>;
                        support: z.ZodNumber;
                        confidence: z.ZodNumber;
                        lift: z.ZodNumber;
                        description: z.ZodString;
                        evidence: z.ZodOptional<z.ZodObject<{
                            events: z.ZodInt;
                            kept: z.ZodInt;
                            sessions: z.ZodInt;
                            s_nn: z.ZodInt;
                            s_ny: z.ZodInt;
                            s_yy: z.ZodInt;
                        }, z.core.$strip>>;
                        kind: z.ZodLiteral<"sequence">;
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
                        antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                    }, z.core.$strip>], "kind">;
                    kept: z.ZodInt;
                    events: z.ZodInt;
                    fails_at: z.ZodNullable<z.ZodInt>;
                    part: z.ZodNumber;
                    before: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    not_exercised: z.ZodArray<z.ZodObject<{
        policy: z.ZodDiscriminatedUnion<[z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"association">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            consequent: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"precondition">;
            action: z.ZodString;
            requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"prohibition">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            never: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"outcome">;
            action: z.ZodString;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            outcome: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"sequence">;
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
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>], "kind">;
        rename: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        baseline: z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            confidence: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        }, z.core.$strip>;
        current: z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            confidence: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        }, z.core.$strip>;
        test: z.ZodNullable<z.ZodObject<{
            delta: z.ZodNumber;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            p_value: z.ZodNullable<z.ZodNumber>;
            adjusted_p_value: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strip>>;
        detectable: z.ZodNullable<z.ZodNumber>;
        sessions_needed: z.ZodNullable<z.ZodInt>;
        reason: z.ZodString;
    }, z.core.$strip>>;
    undecided: z.ZodArray<z.ZodObject<{
        policy: z.ZodDiscriminatedUnion<[z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"association">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            consequent: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"precondition">;
            action: z.ZodString;
            requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"prohibition">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            never: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"outcome">;
            action: z.ZodString;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            outcome: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"sequence">;
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
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>], "kind">;
        rename: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        baseline: z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            confidence: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        }, z.core.$strip>;
        current: z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            confidence: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        }, z.core.$strip>;
        test: z.ZodNullable<z.ZodObject<{
            delta: z.ZodNumber;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            p_value: z.ZodNullable<z.ZodNumber>;
            adjusted_p_value: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strip>>;
        detectable: z.ZodNullable<z.ZodNumber>;
        sessions_needed: z.ZodNullable<z.ZodInt>;
        reason: z.ZodString;
    }, z.core.$strip>>;
    mix_only: z.ZodArray<z.ZodObject<{
        policy: z.ZodDiscriminatedUnion<[z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"association">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            consequent: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"precondition">;
            action: z.ZodString;
            requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"prohibition">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            never: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"outcome">;
            action: z.ZodString;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            outcome: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"sequence">;
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
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>], "kind">;
        rename: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        baseline: z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            confidence: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        }, z.core.$strip>;
        current: z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            confidence: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        }, z.core.$strip>;
        test: z.ZodNullable<z.ZodObject<{
            delta: z.ZodNumber;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            p_value: z.ZodNullable<z.ZodNumber>;
            adjusted_p_value: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strip>>;
        detectable: z.ZodNullable<z.ZodNumber>;
        sessions_needed: z.ZodNullable<z.ZodInt>;
        reason: z.ZodString;
    }, z.core.$strip>>;
    tolerated_breaks: z.ZodOptional<z.ZodArray<z.ZodObject<{
        policy: z.ZodDiscriminatedUnion<[z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"association">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            consequent: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"precondition">;
            action: z.ZodString;
            requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"prohibition">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            never: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"outcome">;
            action: z.ZodString;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            outcome: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"sequence">;
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
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>], "kind">;
        baseline: z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            confidence: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        }, z.core.$strip>;
        current: z.ZodObject<{
            events: z.ZodInt;
            kept: z.ZodInt;
            sessions: z.ZodInt;
            confidence: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        }, z.core.$strip>;
        why: z.ZodEnum<{
            chance: "chance";
            mix: "mix";
            tolerance: "tolerance";
        }>;
        evidence: z.ZodArray<z.ZodObject<{
            file: z.ZodString;
            line: z.ZodInt;
            session: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    one_sided_actions: z.ZodOptional<z.ZodArray<z.ZodObject<{
        action: z.ZodString;
        baseline: z.ZodObject<{
            events: z.ZodInt;
            sessions: z.ZodInt;
            of: z.ZodInt;
        }, z.core.$strip>;
        current: z.ZodObject<{
            events: z.ZodInt;
            sessions: z.ZodInt;
            of: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>>>;
    conditions: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        baseline: z.ZodArray<z.ZodObject<{
            value: z.ZodString;
            sessions: z.ZodInt;
        }, z.core.$strip>>;
        current: z.ZodArray<z.ZodObject<{
            value: z.ZodString;
            sessions: z.ZodInt;
        }, z.core.$strip>>;
        changed: z.ZodBoolean;
        description: z.ZodString;
    }, z.core.$strip>>;
    vitals: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        unit: z.ZodString;
        baseline: z.ZodNullable<z.ZodNumber>;
        current: z.ZodNullable<z.ZodNumber>;
        p_value: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strip>>;
    baseline_changes: z.ZodNullable<z.ZodObject<{
        added: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"association">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            consequent: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"precondition">;
            action: z.ZodString;
            requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"prohibition">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            never: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"outcome">;
            action: z.ZodString;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            outcome: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"sequence">;
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
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>], "kind">>;
        removed: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"association">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            consequent: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"precondition">;
            action: z.ZodString;
            requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"prohibition">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            never: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"outcome">;
            action: z.ZodString;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            outcome: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"sequence">;
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
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>], "kind">>;
        changed: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"association">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            consequent: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"precondition">;
            action: z.ZodString;
            requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"prohibition">;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            never: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"outcome">;
            action: z.ZodString;
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            outcome: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            policy_id: z.ZodString;
            status: z.ZodEnum<{
                forbidden: "forbidden";
                ignored: "ignored";
                mined: "mined";
                required: "required";
            }>;
            note: z.ZodOptional<z.ZodString>;
            support: z.ZodNumber;
            confidence: z.ZodNumber;
            lift: z.ZodNumber;
            description: z.ZodString;
            evidence: z.ZodOptional<z.ZodObject<{
                events: z.ZodInt;
                kept: z.ZodInt;
                sessions: z.ZodInt;
                s_nn: z.ZodInt;
                s_ny: z.ZodInt;
                s_yy: z.ZodInt;
            }, z.core.$strip>>;
            kind: z.ZodLiteral<"sequence">;
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
            antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
        }, z.core.$strip>], "kind">>;
    }, z.core.$strip>>;
    detectable: z.ZodNullable<z.ZodNumber>;
    tested: z.ZodInt;
    assumptions: z.ZodArray<z.ZodString>;
    assumption_codes: z.ZodOptional<z.ZodArray<z.ZodObject<{
        code: z.ZodOptional<z.ZodString>;
        values: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strip>>>;
    explanation: z.ZodObject<{
        summary: z.ZodString;
        details: z.ZodArray<z.ZodString>;
        brief: z.ZodOptional<z.ZodArray<z.ZodString>>;
        counterfactual: z.ZodNullable<z.ZodString>;
        recommendations: z.ZodArray<z.ZodString>;
        computed: z.ZodOptional<z.ZodObject<{
            turns_at: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
            turns_tried: z.ZodOptional<z.ZodBoolean>;
            turns_leaves: z.ZodOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
                policy_id: z.ZodString;
                status: z.ZodEnum<{
                    forbidden: "forbidden";
                    ignored: "ignored";
                    mined: "mined";
                    required: "required";
                }>;
                note: z.ZodOptional<z.ZodString>;
                support: z.ZodNumber;
                confidence: z.ZodNumber;
                lift: z.ZodNumber;
                description: z.ZodString;
                evidence: z.ZodOptional<z.ZodObject<{
                    events: z.ZodInt;
                    kept: z.ZodInt;
                    sessions: z.ZodInt;
                    s_nn: z.ZodInt;
                    s_ny: z.ZodInt;
                    s_yy: z.ZodInt;
                }, z.core.$strip>>;
                kind: z.ZodLiteral<"association">;
                antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                consequent: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                policy_id: z.ZodString;
                status: z.ZodEnum<{
                    forbidden: "forbidden";
                    ignored: "ignored";
                    mined: "mined";
                    required: "required";
                }>;
                note: z.ZodOptional<z.ZodString>;
                support: z.ZodNumber;
                confidence: z.ZodNumber;
                lift: z.ZodNumber;
                description: z.ZodString;
                evidence: z.ZodOptional<z.ZodObject<{
                    events: z.ZodInt;
                    kept: z.ZodInt;
                    sessions: z.ZodInt;
                    s_nn: z.ZodInt;
                    s_ny: z.ZodInt;
                    s_yy: z.ZodInt;
                }, z.core.$strip>>;
                kind: z.ZodLiteral<"precondition">;
                action: z.ZodString;
                requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            }, z.core.$strip>, z.ZodObject<{
                policy_id: z.ZodString;
                status: z.ZodEnum<{
                    forbidden: "forbidden";
                    ignored: "ignored";
                    mined: "mined";
                    required: "required";
                }>;
                note: z.ZodOptional<z.ZodString>;
                support: z.ZodNumber;
                confidence: z.ZodNumber;
                lift: z.ZodNumber;
                description: z.ZodString;
                evidence: z.ZodOptional<z.ZodObject<{
                    events: z.ZodInt;
                    kept: z.ZodInt;
                    sessions: z.ZodInt;
                    s_nn: z.ZodInt;
                    s_ny: z.ZodInt;
                    s_yy: z.ZodInt;
                }, z.core.$strip>>;
                kind: z.ZodLiteral<"prohibition">;
                antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                never: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                policy_id: z.ZodString;
                status: z.ZodEnum<{
                    forbidden: "forbidden";
                    ignored: "ignored";
                    mined: "mined";
                    required: "required";
                }>;
                note: z.ZodOptional<z.ZodString>;
                support: z.ZodNumber;
                confidence: z.ZodNumber;
                lift: z.ZodNumber;
                description: z.ZodString;
                evidence: z.ZodOptional<z.ZodObject<{
                    events: z.ZodInt;
                    kept: z.ZodInt;
                    sessions: z.ZodInt;
                    s_nn: z.ZodInt;
                    s_ny: z.ZodInt;
                    s_yy: z.ZodInt;
                }, z.core.$strip>>;
                kind: z.ZodLiteral<"outcome">;
                action: z.ZodString;
                antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                outcome: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                policy_id: z.ZodString;
                status: z.ZodEnum<{
                    forbidden: "forbidden";
                    ignored: "ignored";
                    mined: "mined";
                    required: "required";
                }>;
                note: z.ZodOptional<z.ZodString>;
                support: z.ZodNumber;
                confidence: z.ZodNumber;
                lift: z.ZodNumber;
                description: z.ZodString;
                evidence: z.ZodOptional<z.ZodObject<{
                    events: z.ZodInt;
                    kept: z.ZodInt;
                    sessions: z.ZodInt;
                    s_nn: z.ZodInt;
                    s_ny: z.ZodInt;
                    s_yy: z.ZodInt;
                }, z.core.$strip>>;
                kind: z.ZodLiteral<"sequence">;
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
                antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
            }, z.core.$strip>], "kind">>;
            carried_by: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                condition: z.ZodString;
                share: z.ZodNumber;
                kept: z.ZodInt;
                events: z.ZodInt;
                outside: z.ZodNullable<z.ZodNumber>;
                before: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strip>>>;
            behind: z.ZodOptional<z.ZodObject<{
                per: z.ZodEnum<{
                    call: "call";
                    event: "event";
                    session: "session";
                }>;
                part: z.ZodNumber;
                actions: z.ZodArray<z.ZodObject<{
                    action: z.ZodString;
                    before: z.ZodNumber;
                    now: z.ZodNumber;
                    where: z.ZodOptional<z.ZodObject<{
                        condition: z.ZodString;
                        before: z.ZodNumber;
                        now: z.ZodNumber;
                    }, z.core.$strip>>;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
            sessions_with: z.ZodOptional<z.ZodObject<{
                before: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                now: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            }, z.core.$strip>>;
            times_a_session: z.ZodOptional<z.ZodObject<{
                before: z.ZodNumber;
                now: z.ZodNumber;
                of: z.ZodEnum<{
                    all: "all";
                    with: "with";
                }>;
            }, z.core.$strip>>;
            instead: z.ZodOptional<z.ZodObject<{
                condition: z.ZodString;
                before: z.ZodNumber;
                now: z.ZodNumber;
            }, z.core.$strip>>;
            reversed: z.ZodOptional<z.ZodObject<{
                before: z.ZodNumber;
                now: z.ZodNumber;
            }, z.core.$strip>>;
            done_there: z.ZodOptional<z.ZodObject<{
                before: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                now: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            }, z.core.$strip>>;
            diluted: z.ZodOptional<z.ZodArray<z.ZodString>>;
            variants: z.ZodOptional<z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                before: z.ZodNullable<z.ZodNumber>;
                now: z.ZodNullable<z.ZodNumber>;
                kept: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                events: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            }, z.core.$strip>>>;
            situated: z.ZodOptional<z.ZodBoolean>;
            confirmed: z.ZodOptional<z.ZodBoolean>;
            judged: z.ZodOptional<z.ZodObject<{
                tested: z.ZodInt;
                all: z.ZodInt;
            }, z.core.$strip>>;
            in_baseline: z.ZodOptional<z.ZodBoolean>;
            baseline_line: z.ZodOptional<z.ZodInt>;
            sessions_needed: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
            sessions: z.ZodOptional<z.ZodObject<{
                before: z.ZodInt;
                now: z.ZodInt;
            }, z.core.$strip>>;
            nearest: z.ZodOptional<z.ZodObject<{
                policy: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    policy_id: z.ZodString;
                    status: z.ZodEnum<{
                        forbidden: "forbidden";
                        ignored: "ignored";
                        mined: "mined";
                        required: "required";
                    }>;
                    note: z.ZodOptional<z.ZodString>;
                    support: z.ZodNumber;
                    confidence: z.ZodNumber;
                    lift: z.ZodNumber;
                    description: z.ZodString;
                    evidence: z.ZodOptional<z.ZodObject<{
                        events: z.ZodInt;
                        kept: z.ZodInt;
                        sessions: z.ZodInt;
                        s_nn: z.ZodInt;
                        s_ny: z.ZodInt;
                        s_yy: z.ZodInt;
                    }, z.core.$strip>>;
                    kind: z.ZodLiteral<"association">;
                    antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                    consequent: z.ZodString;
                }, z.core.$strip>, z.ZodObject<{
                    policy_id: z.ZodString;
                    status: z.ZodEnum<{
                        forbidden: "forbidden";
                        ignored: "ignored";
                        mined: "mined";
                        required: "required";
                    }>;
                    note: z.ZodOptional<z.ZodString>;
                    support: z.ZodNumber;
                    confidence: z.ZodNumber;
                    lift: z.ZodNumber;
                    description: z.ZodString;
                    evidence: z.ZodOptional<z.ZodObject<{
                        events: z.ZodInt;
                        kept: z.ZodInt;
                        sessions: z.ZodInt;
                        s_nn: z.ZodInt;
                        s_ny: z.ZodInt;
                        s_yy: z.ZodInt;
                    }, z.core.$strip>>;
                    kind: z.ZodLiteral<"precondition">;
                    action: z.ZodString;
                    requires: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                }, z.core.$strip>, z.ZodObject<{
                    policy_id: z.ZodString;
                    status: z.ZodEnum<{
                        forbidden: "forbidden";
                        ignored: "ignored";
                        mined: "mined";
                        required: "required";
                    }>;
                    note: z.ZodOptional<z.ZodString>;
                    support: z.ZodNumber;
                    confidence: z.ZodNumber;
                    lift: z.ZodNumber;
                    description: z.ZodString;
                    evidence: z.ZodOptional<z.ZodObject<{
                        events: z.ZodInt;
                        kept: z.ZodInt;
                        sessions: z.ZodInt;
                        s_nn: z.ZodInt;
                        s_ny: z.ZodInt;
                        s_yy: z.ZodInt;
                    }, z.core.$strip>>;
                    kind: z.ZodLiteral<"prohibition">;
                    antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                    never: z.ZodString;
                }, z.core.$strip>, z.ZodObject<{
                    policy_id: z.ZodString;
                    status: z.ZodEnum<{
                        forbidden: "forbidden";
                        ignored: "ignored";
                        mined: "mined";
                        required: "required";
                    }>;
                    note: z.ZodOptional<z.ZodString>;
                    support: z.ZodNumber;
                    confidence: z.ZodNumber;
                    lift: z.ZodNumber;
                    description: z.ZodString;
                    evidence: z.ZodOptional<z.ZodObject<{
                        events: z.ZodInt;
                        kept: z.ZodInt;
                        sessions: z.ZodInt;
                        s_nn: z.ZodInt;
                        s_ny: z.ZodInt;
                        s_yy: z.ZodInt;
                    }, z.core.$strip>>;
                    kind: z.ZodLiteral<"outcome">;
                    action: z.ZodString;
                    antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                    outcome: z.ZodString;
                }, z.core.$strip>, z.ZodObject<{
                    policy_id: z.ZodString;
                    status: z.ZodEnum<{
                        forbidden: "forbidden";
                        ignored: "ignored";
                        mined: "mined";
                        required: "required";
                    }>;
                    note: z.ZodOptional<z.ZodString>;
                    support: z.ZodNumber;
                    confidence: z.ZodNumber;
                    lift: z.ZodNumber;
                    description: z.ZodString;
                    evidence: z.ZodOptional<z.ZodObject<{
                        events: z.ZodInt;
                        kept: z.ZodInt;
                        sessions: z.ZodInt;
                        s_nn: z.ZodInt;
                        s_ny: z.ZodInt;
                        s_yy: z.ZodInt;
                    }, z.core.$strip>>;
                    kind: z.ZodLiteral<"sequence">;
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
                    antecedent: z.ZodCustom<Readonly<Record<string, import("./index.js").Scalar>>, Readonly<Record<string, import("./index.js").Scalar>>>;
                }, z.core.$strip>], "kind">;
                kept: z.ZodInt;
                events: z.ZodInt;
                fails_at: z.ZodNullable<z.ZodInt>;
                part: z.ZodNumber;
                before: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
}, z.core.$strip>;
export type Result = z.infer<typeof resultSchema>;
export type Outcome = Result['outcome'];
export type Finding = Result['findings'][number];
export type Side = z.infer<typeof sideSchema>;
export type TestResult = z.infer<typeof testSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type Unjudged = z.infer<typeof unjudgedSchema>;
export type ToleratedBreak = z.infer<typeof toleratedSchema>;
export type Vital = z.infer<typeof vitalSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Strip = z.infer<typeof stripSchema>;
export type EvidenceLine = z.infer<typeof evidenceLineSchema>;
export type FindingExplanation = z.infer<typeof explanationSchema>;
export {};
