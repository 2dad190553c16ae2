// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeSettings`.
#[non_exhaustive]
pub struct ShiftTradeSettings {
    /// `activityCategoryRules`.
    pub activity_category_rules: Option<Vec<super::ShiftTradeActivityRule>>,
    /// `allowDirectTrades`.
    pub allow_direct_trades: Option<bool>,
    /// `autoReview`.
    pub auto_review: Option<bool>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `externalActivityRuleIgnoresActivityCategoryRule`.
    pub external_activity_rule_ignores_activity_category_rule: Option<bool>,
    /// `externalActivityRules`.
    pub external_activity_rules: Option<Vec<super::ShiftTradeExternalActivityRule>>,
    /// `maxTradeSpanWeeks`.
    pub max_trade_span_weeks: Option<i64>,
    /// `maxTradesPerAgentPerWeek`.
    pub max_trades_per_agent_per_week: Option<i64>,
    /// `minHoursInFuture`.
    pub min_hours_in_future: Option<i64>,
    /// `minMinutesBetweenShifts`.
    pub min_minutes_between_shifts: Option<i64>,
    /// `minMinutesBetweenShiftsViolations`.
    pub min_minutes_between_shifts_violations: Option<
        super::ShiftTradeSettingsMinMinutesBetweenShiftsViolations,
    >,
    /// `oneSided`.
    pub one_sided: Option<super::ShiftTradeSettingsOneSided>,
    /// `planningPeriodMaxPaidViolations`.
    pub planning_period_max_paid_violations: Option<
        super::ShiftTradeSettingsPlanningPeriodMaxPaidViolations,
    >,
    /// `planningPeriodMinPaidViolations`.
    pub planning_period_min_paid_violations: Option<
        super::ShiftTradeSettingsPlanningPeriodMinPaidViolations,
    >,
    /// `requiresMatchingLanguages`.
    pub requires_matching_languages: Option<bool>,
    /// `requiresMatchingPlanningGroups`.
    pub requires_matching_planning_groups: Option<bool>,
    /// `requiresMatchingQueues`.
    pub requires_matching_queues: Option<bool>,
    /// `requiresMatchingSkills`.
    pub requires_matching_skills: Option<bool>,
    /// `unequalPaid`.
    pub unequal_paid: Option<super::ShiftTradeSettingsUnequalPaid>,
    /// `weeklyMaxPaidViolations`.
    pub weekly_max_paid_violations: Option<
        super::ShiftTradeSettingsWeeklyMaxPaidViolations,
    >,
    /// `weeklyMinPaidViolations`.
    pub weekly_min_paid_violations: Option<
        super::ShiftTradeSettingsWeeklyMinPaidViolations,
    >,
    __marks: rt::Marks,
}
/// The values of `minMinutesBetweenShiftsViolations` in [`ShiftTradeSettings`](super::ShiftTradeSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeSettingsMinMinutesBetweenShiftsViolations {
    /// `Allow`
    Allow,
    /// `Disallow`
    Disallow,
    /// `AdminReview`
    AdminReview,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `oneSided` in [`ShiftTradeSettings`](super::ShiftTradeSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeSettingsOneSided {
    /// `Allow`
    Allow,
    /// `Disallow`
    Disallow,
    /// `AdminReview`
    AdminReview,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `planningPeriodMaxPaidViolations` in [`ShiftTradeSettings`](super::ShiftTradeSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeSettingsPlanningPeriodMaxPaidViolations {
    /// `Allow`
    Allow,
    /// `Disallow`
    Disallow,
    /// `AdminReview`
    AdminReview,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `planningPeriodMinPaidViolations` in [`ShiftTradeSettings`](super::ShiftTradeSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeSettingsPlanningPeriodMinPaidViolations {
    /// `Allow`
    Allow,
    /// `Disallow`
    Disallow,
    /// `AdminReview`
    AdminReview,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `unequalPaid` in [`ShiftTradeSettings`](super::ShiftTradeSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeSettingsUnequalPaid {
    /// `Allow`
    Allow,
    /// `Disallow`
    Disallow,
    /// `AdminReview`
    AdminReview,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `weeklyMaxPaidViolations` in [`ShiftTradeSettings`](super::ShiftTradeSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeSettingsWeeklyMaxPaidViolations {
    /// `Allow`
    Allow,
    /// `Disallow`
    Disallow,
    /// `AdminReview`
    AdminReview,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `weeklyMinPaidViolations` in [`ShiftTradeSettings`](super::ShiftTradeSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeSettingsWeeklyMinPaidViolations {
    /// `Allow`
    Allow,
    /// `Disallow`
    Disallow,
    /// `AdminReview`
    AdminReview,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ShiftTradeSettings {
    "activityCategoryRules" Any activity_category_rules,
    "allowDirectTrades" Bool allow_direct_trades,
    "autoReview" Bool auto_review,
    "enabled" Bool enabled,
    "externalActivityRuleIgnoresActivityCategoryRule" Bool external_activity_rule_ignores_activity_category_rule,
    "externalActivityRules" Any external_activity_rules,
    "maxTradeSpanWeeks" Int max_trade_span_weeks,
    "maxTradesPerAgentPerWeek" Int max_trades_per_agent_per_week,
    "minHoursInFuture" Int min_hours_in_future,
    "minMinutesBetweenShifts" Int min_minutes_between_shifts,
    "minMinutesBetweenShiftsViolations" Enum min_minutes_between_shifts_violations,
    "oneSided" Enum one_sided,
    "planningPeriodMaxPaidViolations" Enum planning_period_max_paid_violations,
    "planningPeriodMinPaidViolations" Enum planning_period_min_paid_violations,
    "requiresMatchingLanguages" Bool requires_matching_languages,
    "requiresMatchingPlanningGroups" Bool requires_matching_planning_groups,
    "requiresMatchingQueues" Bool requires_matching_queues,
    "requiresMatchingSkills" Bool requires_matching_skills,
    "unequalPaid" Enum unequal_paid,
    "weeklyMaxPaidViolations" Enum weekly_max_paid_violations,
    "weeklyMinPaidViolations" Enum weekly_min_paid_violations,
});

rt::setters!(ShiftTradeSettings {
    0 activity_category_rules with_activity_category_rules(Vec<super::ShiftTradeActivityRule>) clear_activity_category_rules,
    1 allow_direct_trades with_allow_direct_trades(bool) clear_allow_direct_trades,
    2 auto_review with_auto_review(bool) clear_auto_review,
    3 enabled with_enabled(bool) clear_enabled,
    4 external_activity_rule_ignores_activity_category_rule with_external_activity_rule_ignores_activity_category_rule(bool) clear_external_activity_rule_ignores_activity_category_rule,
    5 external_activity_rules with_external_activity_rules(Vec<super::ShiftTradeExternalActivityRule>) clear_external_activity_rules,
    6 max_trade_span_weeks with_max_trade_span_weeks(i64) clear_max_trade_span_weeks,
    7 max_trades_per_agent_per_week with_max_trades_per_agent_per_week(i64) clear_max_trades_per_agent_per_week,
    8 min_hours_in_future with_min_hours_in_future(i64) clear_min_hours_in_future,
    9 min_minutes_between_shifts with_min_minutes_between_shifts(i64) clear_min_minutes_between_shifts,
    10 min_minutes_between_shifts_violations with_min_minutes_between_shifts_violations(impl Into<super::ShiftTradeSettingsMinMinutesBetweenShiftsViolations>) clear_min_minutes_between_shifts_violations,
    11 one_sided with_one_sided(impl Into<super::ShiftTradeSettingsOneSided>) clear_one_sided,
    12 planning_period_max_paid_violations with_planning_period_max_paid_violations(impl Into<super::ShiftTradeSettingsPlanningPeriodMaxPaidViolations>) clear_planning_period_max_paid_violations,
    13 planning_period_min_paid_violations with_planning_period_min_paid_violations(impl Into<super::ShiftTradeSettingsPlanningPeriodMinPaidViolations>) clear_planning_period_min_paid_violations,
    14 requires_matching_languages with_requires_matching_languages(bool) clear_requires_matching_languages,
    15 requires_matching_planning_groups with_requires_matching_planning_groups(bool) clear_requires_matching_planning_groups,
    16 requires_matching_queues with_requires_matching_queues(bool) clear_requires_matching_queues,
    17 requires_matching_skills with_requires_matching_skills(bool) clear_requires_matching_skills,
    18 unequal_paid with_unequal_paid(impl Into<super::ShiftTradeSettingsUnequalPaid>) clear_unequal_paid,
    19 weekly_max_paid_violations with_weekly_max_paid_violations(impl Into<super::ShiftTradeSettingsWeeklyMaxPaidViolations>) clear_weekly_max_paid_violations,
    20 weekly_min_paid_violations with_weekly_min_paid_violations(impl Into<super::ShiftTradeSettingsWeeklyMinPaidViolations>) clear_weekly_min_paid_violations,
});

rt::open_enum!(ShiftTradeSettingsMinMinutesBetweenShiftsViolations {
    Allow = "Allow",
    Disallow = "Disallow",
    AdminReview = "AdminReview",
});

rt::open_enum!(ShiftTradeSettingsOneSided {
    Allow = "Allow",
    Disallow = "Disallow",
    AdminReview = "AdminReview",
});

rt::open_enum!(ShiftTradeSettingsPlanningPeriodMaxPaidViolations {
    Allow = "Allow",
    Disallow = "Disallow",
    AdminReview = "AdminReview",
});

rt::open_enum!(ShiftTradeSettingsPlanningPeriodMinPaidViolations {
    Allow = "Allow",
    Disallow = "Disallow",
    AdminReview = "AdminReview",
});

rt::open_enum!(ShiftTradeSettingsUnequalPaid {
    Allow = "Allow",
    Disallow = "Disallow",
    AdminReview = "AdminReview",
});

rt::open_enum!(ShiftTradeSettingsWeeklyMaxPaidViolations {
    Allow = "Allow",
    Disallow = "Disallow",
    AdminReview = "AdminReview",
});

rt::open_enum!(ShiftTradeSettingsWeeklyMinPaidViolations {
    Allow = "Allow",
    Disallow = "Disallow",
    AdminReview = "AdminReview",
});
