import { catalogue } from '../catalogue.ts'
import { decisions } from './decisions/zh.ts'
import { reasons } from './reasons/zh.ts'

const zh = catalogue({
  code: 'zh',
  decimal: '.',
  percent: '{n}%',
  messages: () => ({
    ...decisions(),
    ...reasons(),

    clause_break: '；',
    and: ' 且 ',
    conditions_when: '在 {conditions} 时',
    conditions_called: '在 {conditions} 时',
    conditions_held: '带有 {conditions}',
    place_previous_action: '紧接在 {value} 之后',
    place_previous_outcome: '紧接在结果 {value} 之后',
    place_happened_before: '在 {value} 之后',
    place_first: '在会话开始时',
    place_early: '在会话的第 2 至 5 步',
    place_late: '在会话的前 5 步之后',
    place_cases: '{place}的情况',
    rule_association: '{conditions}，智能体调用 {action}',
    rule_association_always: '智能体调用 {action}',
    rule_precondition: '{action} 仅{conditions}',
    rule_at_times: '{action} {conditions}',
    rule_prohibition: '{conditions}从不 {action}',
    rule_prohibition_always: '从不调用 {action}',
    rule_outcome: '{conditions} {action} 的结果为 {outcome}',
    rule_outcome_always: '{action} 的结果为 {outcome}',
    rule_precedence: '{activation} 仅在 {target} 之后',
    rule_response: '{activation} 之后有 {target}',
    rule_chain_precedence: '{activation} 仅紧接在 {target} 之后',
    rule_chain_response: '{activation} 之后紧接 {target}',
    rule_not_succession: '{activation} 之后从不出现 {target}',
    rule_exactly_once: '{activation} 在每个会话中恰好一次',
    rule_at_most: {
      one: '{activation} 在每个会话中最多一次',
      other: '{activation} 在每个会话中最多 {n} 次'
    },
    rule_first: '{activation} 若出现，则位于会话之首',
    rule_last: '{activation} 若出现，则位于会话之末',
    rule_same: '{rule}（同一 {key}）',
    rule_context: '{rule}（{conditions}）',

    finding_weaker: '{rule}：现在在 {now} 的情形中遵守，此前为 {before}（{counts}）',
    finding_stronger: '{rule}：现在在 {now} 的情形中遵守，此前仅为 {before}（{counts}）',
    finding_weaker_rate: '{rule}：现在占情形的 {now}，此前为 {before}（{counts}）',
    finding_stronger_rate: '{rule}：现在占情形的 {now}，此前仅为 {before}（{counts}）',
    instead_now: '取而代之的是 {condition}：现在为 {now}，此前为 {before}',
    instead_before: '取代了 {condition}：现在为 {now}，此前为 {before}',
    reversed_after: '{target} 只在其后出现：现占 {now}，此前为 {before}',
    reversed_before: '{target} 只在其前出现：现占 {now}，此前为 {before}',
    finding_vanished: '{rule}：不再遵循；现在占情形的 {now}，此前为 {before}（{counts}）',
    finding_fallen: '{rule}：遵守过少，已不足以算作规则；现在占情形的 {now}，此前为 {before}（{counts}）',
    finding_new: '{rule}：新出现；现在占情形的 {now}，此前为 {before}（{counts}）',
    finding_new_situation: '{rule}：新出现；占情形的 {now}（{events} 次中 {kept} 次），基线中没有这种情形',
    finding_required: {
      one: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（{now} 的情形中遵守，此前为 {before}）',
      other: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（{now} 的情形中遵守，此前为 {before}）'
    },
    finding_required_first: {
      one: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（在 {now} 的情形中遵守）',
      other: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（在 {now} 的情形中遵守）'
    },
    finding_forbidden: {
      one: '{rule}：已禁止，但发生了 {n} 次（共 {events} 次机会）',
      other: '{rule}：已禁止，但发生了 {n} 次（共 {events} 次机会）'
    },
    finding_forbidden_deed: {
      one: '禁止{deed}，但发生了 {n} 次（共 {events} 次机会）',
      other: '禁止{deed}，但发生了 {n} 次（共 {events} 次机会）'
    },
    deed_when: '{conditions}调用 {action}',
    counts: '{events} 次中 {kept} 次，此前 {events_before} 次中 {kept_before} 次',
    finding_action: '{name} 是新动作：{events} 个动作中有 {kept} 个，此前从未出现',
    finding_action_sessions: '{name} 是新动作：{events} 个会话中有 {kept} 个，此前从未出现',
    finding_argument: '参数 {name} 是新的：{events} 次 {action} 调用中有 {kept} 次，此前从未出现',
    finding_argument_calls: '参数 {name} 是新的：{events} 次可带它的调用中有 {kept} 次，此前从未出现',
    finding_context_share: '在可带 {name} 的调用中，现在有 {now} 带有它，此前为 {before}（{counts}）',
    finding_argument_share: '在 {action} 的调用中，现在有 {now} 带有 {name}，此前为 {before}（{counts}）',
    finding_novelty:
      '{description}：现在 {events} 个会话中有 {kept} 个，此前 {events_before} 个中有 {kept_before} 个',
    finding_novelty_actions:
      '此前从未出现的动作（{names}）：现在 {events} 个会话中有 {kept} 个，此前 {events_before} 个中有 {kept_before} 个',
    finding_novelty_first: '{names}：此前从未有过，现在 {events} 个会话中有 {kept} 个',
    finding_novelty_situation:
      '已知动作出现在此前从未出现过的情形中（{names}）：现在 {events} 个会话中有 {kept} 个，此前 {events_before} 个中有 {kept_before} 个',
    finding_gone: '{name} 不再使用：占全部动作的 {now}，此前为 {before}（{counts}）',
    finding_gone_with:
      '{name} 不再使用：占全部动作的 {now}，此前为 {before}（{counts}）；一同消失的有：{names}',
    finding_gone_renamed:
      '{name} 不再使用：占全部动作的 {now}，此前为 {before}（{counts}）；取而代之的是 {to}',
    finding_share: '{name} 占全部动作的 {now}，此前为 {before}（{counts}）',
    finding_times: '{name} 每个会话调用 {times} 次，此前为 {times_before} 次；{said}',
    finding_times_with: '{name} 在调用它的每个会话中调用 {times} 次，此前为 {times_before} 次；{said}',
    finding_sessions: '{name} 在 {sessions} 的会话中被调用，此前为 {sessions_before}；{said}',
    share_said: '占全部动作的 {now}，此前为 {before}（{counts}）',
    finding_vital: '{name}：现在 {now}，此前 {before}',
    vital_events: '会话长度（每个会话的动作数）',
    vital_empty: '没有动作的会话',
    vital_distinct: '每个会话的不同动作数',
    vital_repeats: '重复相同内容的调用',
    vital_errors: '以错误结束的动作',
    vital_denials: '被拒绝的动作',
    vital_latency: '延迟',
    vital_tokens: '词元数',
    chance: '如此大的变化在无变化的运行中偶然出现的机会约为 {n} 次中 1 次',
    chance_rare: '如此大的变化在无变化的运行中偶然出现的机会不到 1000 次中 1 次',
    chance_none: '一次违反即足够',

    side_now: '现在：{events} 次中 {kept} 次，共 {sessions}{interval}',
    side_before: '此前：{events} 次中 {kept} 次，共 {sessions}{interval}',
    side_now_never: '现在：这种情形没有出现',
    side_before_never: '此前：这种情形没有出现',
    interval: '（95% 区间 {low} 至 {high}）',
    sessions: { one: '{n} 个会话', other: '{n} 个会话' },
    carried_all: '全部来自 {condition}：其中占 {inside}（{events} 次中 {kept} 次），其余为 {outside}',
    done_there: '{name} 共执行 {all} 次，其中 {now} 次发生在此情形下；此前 {all_before} 次中有 {before} 次',
    situated: '把所有情形合在一起看，比例掩盖了这一变化；比较只在相似情形之间进行，其中这一情形贡献最大',
    carried_most:
      '其中 {share} 来自 {condition}：那里占 {inside}（{events} 次中 {kept} 次），其余为 {outside}',
    carried_all_since:
      '全部来自 {condition}：其中现在占 {inside}（{events} 次中 {kept} 次），此前为 {before}；其余为 {outside}',
    carried_most_since:
      '其中 {share} 来自 {condition}：那里现在占 {inside}（{events} 次中 {kept} 次），此前为 {before}；其余为 {outside}',
    variants: {
      one: '关于相同事件的另一条策略随之变化：{names}',
      other: '关于相同事件的另外 {n} 条策略随之变化：{names}'
    },
    behind_session: '每个会话：{actions}',
    behind_event: '占全部事件：{actions}',
    behind_call: '每次调用约为：{actions}',
    behind_action: '{name} {change}（{before} → {now}）',
    behind_action_where:
      '{name} {change}（{before} → {now}；在 {condition} 时 {there_before} → {there_now}）',
    behind_points: '{delta} 个百分点',
    behind_part: '；合计占变化的 {share}',
    behind_spread: '；占变化的 {share}，其余分散在许多动作中',
    list_break: '、',
    variant_share: '{name} 占全部动作的比例：现在 {now}，此前 {before}',
    variants_and_signs: {
      one: '同一批事件中随之变化的还有：{names}',
      other: '同一批事件中随之变化的还有 {n} 项：{names}'
    },
    sure_sampling: '抽样：变化为 {delta} 个百分点，95% 置信区间为 {low} 至 {high}',
    sure_sessions: '会话：此前 {before} 个，现在 {now} 个',
    sure_dependence: '相关性：同一会话的情形彼此相似，因此这 {events} 次相当于 {effective} 次独立的情形',
    sure_independent: '相关性：同一会话的情形并不比其他情形更相似，因此 {events} 次全部计入',
    sure_tested: { one: '检验：{n} 项', other: '检验：{n} 项；上述机会已计入全部项目' },
    sure_assumed: '假设：{assumption}',
    assume_events: '事件彼此独立，因为日志没有标明会话',
    assume_other_cases: '两份日志处理不同的案例，案例的差异无法与智能体的差异区分',
    assume_few_cases: '两份日志共有的少数案例与其余案例相同',
    assume_left_out: '{all} 个案例中有 {part} 个只在一侧运行，未纳入检验',
    assume_compared: '{all} 个案例中有 {part} 个只在一侧运行，作为整体相互比较',
    assume_trials: '同一案例的多次试验彼此独立，因为案例很少',
    assume_rates: '基线只给出比率：其次数由比率反推，其事件之间的相关性与当前事件相同',
    assume_no_profile: '基线旁没有 profile 文件：情形构成的变化无法与行为的变化区分',
    assume_no_new: '仅凭次数无法判断新策略；{command} 会写出 profile 文件',
    assume_sessions: '会话彼此独立：次数没有说明会话属于哪个案例',
    assume_renamed: '按配置中的 rename，{from} 被读作 {to}',
    assume_unknown_keys: '某条必须遵守或被禁止的策略提到 {keys}，而没有任何事件带有它',
    assume_unmatched: '本次运行没有任何变化是 {accepted} 所列的：{ids}；已结束的或写错的条目可以删去',
    assume_no_file: '没有文件与 {patterns} 匹配：只比较了其余日志',
    assume_numbered:
      '在多个文件中时间重叠的同名会话各算作一个：共 {n} 个，例如 {files} 中的 {session}；若每个文件各自为会话编号，请使用互不相同的名称',
    assume_numbered_actions:
      '仅在数字、引号或括号内容上不同的动作各算一个：共 {n} 个，例如 {pattern}；若要算作同一个动作，请在配置文件的 {groups} 中列出',
    assume_no_sessions_now: '日志没有会话名称，而基线的日志有：无法得知哪些事件属于一起',
    assume_sessions_now: '日志有会话名称，而基线的日志没有：重新写入基线可以看到更多',
    assume_no_outcomes_now: '没有事件说明其结果，而基线的事件有',
    assume_outcomes_now: '事件说明了其结果，而基线的事件没有：重新写入基线可以看到更多',
    assume_outcome_names: '结果的名称似乎与基线不同：{pairs}',
    assume_now_texts: '基线中是数字、真或假的值现在是文本：{names}',
    assume_now_typed: '基线中是文本的值现在是数字、真或假：{names}',
    assume_values_turned: '{names} 的所有值都是新的；若这些值（如周、版本）会自行变化，请将其排除：{ignored}',
    assume_key_names: '上下文键的名称似乎与基线不同：{pairs}；若只是名称变了，请在配置的 {rename} 中列出',
    assume_action_names: '动作的名称似乎与基线不同：{pairs}；若只是名称变了，请在配置的 {rename} 中列出',
    assume_calls_left: '不比较重复调用，因为只有一份日志按 {keys} 区分调用',
    assume_calls_alike: '仅在 {keys} 上不同的调用视为重复，与没有该字段的基线一致',
    assume_uncounted_one:
      '基线中有 {n} 条策略因缺少次数和状态而未作判断；请写明状态 {status}，或运行 {command}',
    assume_uncounted:
      '基线中有 {n} 条策略因缺少次数和状态而均未作判断；请写明状态 {status}，或运行 {command}',
    assume_own_logs: '每个事件都与写入基线所用的日志相同：这就是同一份日志，或者智能体的行为完全相同',
    assume_kinds: '因 {kinds} 未包含其类型而不作比较的基线策略：{n} 条',
    assume_second_window: '第二个窗口的会话太少，无法证实或否定变化：仅由第一个窗口决定',
    assume_required_rarely: '必须遵守的策略偶有违反，但如此之少仍属允许：{all} 次中 {part} 次（{rule}）',
    assume_required_as_before:
      '必须遵守的策略若比此前更常被违反，也只是出于偶然或情形的构成：现在 {all} 次中 {part} 次，此前 {of} 次中 {before} 次（{rule}）',
    not_confirmed: '第二个窗口没有显示该变化，因此不会使检查失败',
    not_failing: '此类变化未列入 fail-on，因此不会使检查失败',
    accepted: '已接受：{reason}',
    accepted_unexplained: '已接受，但未说明原因：条目中仍是供粘贴的占位文字',
    lapsed: '曾被接受，但{reason}',
    lapsed_expired: '接受已于 {date} 到期',
    lapsed_grown: '变化已超出所接受的 {accepted}',
    reason_here: '为何需要此变化',

    turns_more: '若 {events} 次此类情形中有 {needed} 次遵守即可通过；实际为 {kept} 次',
    turns_fewer: '若 {events} 次此类情形中至多 {needed} 次遵守即可通过；实际为 {kept} 次',
    turns_more_rate: '若 {events} 次此类情形中有 {needed} 次如此即可通过；实际为 {kept} 次',
    turns_fewer_rate: '若 {events} 次此类情形中至多 {needed} 次如此即可通过；实际为 {kept} 次',
    turns_share_more: '若 {events} 个动作中有 {needed} 个是 {name} 即可通过；实际为 {kept} 个',
    turns_share_fewer: '若 {events} 个动作中至多 {needed} 个是 {name} 即可通过；实际为 {kept} 个',
    turns_given_more: '若 {events} 次此类调用中有 {needed} 次带有 {name} 则通过；现在为 {kept} 次',
    turns_given_fewer: '若 {events} 次此类调用中带有 {name} 的不超过 {needed} 次则通过；现在为 {kept} 次',
    turns_never: '只有完全不发生才能通过；实际发生了 {n} 次',
    turns_without: '没有 {name} 即可通过',
    turns_without_novelty: '没有会话出现此情况即可通过',
    turns_vital: '当此项明显重新接近 {before} 时即可通过；现在为 {now}',
    turns_not: '此日志中没有其他遵守次数能改变结论',
    turns_held: '（其余不变）',
    turns_leaves: '届时这一条本身仍是一项发现：{rule}',

    look: '请查看 {places}',
    leave_out: '若 {key} 会自行变化（如周、版本）：用 {ignored} 将其排除',
    renamed: '如果只是名称改变：将 {lines} 写入 {config}',
    accept: '如果符合预期：将 {entry} 加入 {baseline} 的 {list}',
    require: '如果必须始终成立：在 {place} 为 {id} 设置 {field}，然后运行 {command}',
    update: '如果这些变化符合预期：将其作为新基线，并提交此命令写出的两个文件：{command}',
    collect: {
      one: '每侧至少收集 {n} 个会话的日志，然后运行 {command}',
      other: '每侧至少收集 {n} 个会话的日志，然后运行 {command}'
    },
    create: '写出基线并提交：{command}',
    find_logs: '请检查路径是否指向含有事件的文件：{command}',

    gate_allowed: '检查通过：没有超出偶然的变化',
    gate_allowed_accepted: {
      one: '检查通过：发现的 {n} 项变化已被接受',
      other: '检查通过：发现的 {n} 项变化均已被接受'
    },
    gate_unexplained: {
      one: '有一个已接受的条目未说明原因：请补上',
      other: '有 {n} 个已接受的条目未说明原因：请逐一补上'
    },
    gate_denied: {
      one: '检查未通过：因为有 {n} 项变化',
      other: '检查未通过：因为有 {n} 项变化'
    },
    gate_denied_unexercised: {
      one: '检查未通过：{n} 条策略不再出现',
      other: '检查未通过：{n} 条策略不再出现'
    },
    gate_warned: {
      one: '检查通过但有警告：报告了 {n} 项变化，未使其失败',
      other: '检查通过但有警告：报告了 {n} 项变化，均未使其失败'
    },
    gate_unconfirmed: {
      one: '检查通过：发现 {n} 项变化，但未被第二个窗口证实',
      other: '检查通过：发现 {n} 项变化，但均未被第二个窗口证实'
    },
    gate_reported: {
      one: '发现 {n} 项超出偶然的变化',
      other: '发现 {n} 项超出偶然的变化'
    },
    gate_reported_none: '没有超出偶然的变化',
    gate_deferred: '检查未作决定：数据太少，无法判断',
    gate_empty: '检查未作决定：基线中既没有策略也没有计数，无可比较',
    gate_no_baseline: '检查未作决定：尚无基线',
    gate_no_logs: '检查未作决定：没有日志包含事件',
    detectable: '{points} 个百分点的变化很可能会被发现',
    detectable_of:
      '{all} 条策略中有 {decided} 条可以判断{rest}；一条典型的策略变化约 {points} 个百分点才会被发现',
    rest_undecided: '，{undecided} 条无法判定',
    rest_unexercised: '，{unexercised} 条未出现',
    detectable_only: '不足 {points} 个百分点的变化可能未被发现',
    gate_contribution: '占偏差的 {share}：{finding}',
    gate_undecided: {
      one: '{n} 条策略无法判定',
      other: '{n} 条策略无法判定'
    },
    gate_unexercised: {
      one: '基线中有 {n} 条策略在这些日志中没有出现',
      other: '基线中有 {n} 条策略在这些日志中没有出现'
    },
    gate_condition: '同时变化：{name}，主要由 {before} 变为 {now}',
    gate_tested: {
      one: '检验了 {n} 项',
      other: '检验了 {n} 项，误报的机会针对全部项目'
    },
    line_alarm: '若无变化，误报的概率：{alpha}',
    gate_rates: '基线只含比率：结论基于比率而非会话',
    gate_turns_one: '一项变化起决定作用：没有它检查即通过：{finding}',
    gate_turns_many: '这 {n} 项各自消除或被接受后检查通过',
    gate_turns_unexercised: '不再出现的策略重新出现后检查通过',
    gate_margin_breaks: '余地最小的是：{rule}；再违反约 {n} 次即成为发现（现在 {events} 次中遵守 {kept} 次）',
    gate_margin_more:
      '余地最小的是：{rule}；若再有约 {n} 次遵守即成为发现（现在 {events} 次中遵守 {kept} 次）',
    gate_margin_share: '最接近失败的是：{rule}（现在 {now}，此前 {before}）',
    gate_turns_warned: '若 fail-on 列出 {changes} 则会失败',
    gate_turns_unconfirmed: '若第二个窗口也显示该变化则会失败',
    gate_turns_data: '每侧约需 {needed} 个会话才能决定；此前有 {before} 个，现在有 {now} 个',

    check_logs: '{sessions} 个会话中的 {events} 个事件',
    check_baseline: '从 {sessions} 个会话的 {events} 个事件中得出 {policies} 条策略',
    check_no_baseline: '尚无基线',
    check_judged: '{sessions} 个会话足以判断：做了 {tested} 项检验',
    check_unjudged: '无法作出任何判断',
    check_too_few: '太少，无法判断：每侧需要 {needed} 个',
    check_exercised: '{unexercised} 条策略未出现，{undecided} 条无法判定',

    not_exercised: '该情形在基线中出现 {before} 次，现在出现 {now} 次：太少，无法判断',
    undecided: '现在 {now}，此前 {before}：情形太少，无法区分变化与偶然',
    undecided_detectable: '现在 {now}，此前 {before}：不足 {points} 个百分点的变化可能不会显现',
    undecided_absent: '现在没有出现（此前 {before}）',
    mix_only: '现在 {now}，此前 {before}，只因其他情形更常出现：在相同情形中没有变化'
  })
})

export default zh
