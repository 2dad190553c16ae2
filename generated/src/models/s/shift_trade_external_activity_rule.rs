// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeExternalActivityRule`.
///
/// The service requires `action`, `externalActivityType` in requests.
#[non_exhaustive]
pub struct ShiftTradeExternalActivityRule {
    /// `action`, required.
    pub action: Option<super::ShiftTradeExternalActivityRuleAction>,
    /// `activityCodeIdReplacement`.
    pub activity_code_id_replacement: Option<String>,
    /// `externalActivityType`, required.
    pub external_activity_type: Option<
        super::ShiftTradeExternalActivityRuleExternalActivityType,
    >,
    __marks: rt::Marks,
}
/// The values of `action` in [`ShiftTradeExternalActivityRule`](super::ShiftTradeExternalActivityRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeExternalActivityRuleAction {
    /// `DoNotAllowTrade`
    DoNotAllowTrade,
    /// `KeepWithAgent`
    KeepWithAgent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `externalActivityType` in [`ShiftTradeExternalActivityRule`](super::ShiftTradeExternalActivityRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeExternalActivityRuleExternalActivityType {
    /// `ActivityPlan`
    ActivityPlan,
    /// `Coaching`
    Coaching,
    /// `Learning`
    Learning,
    /// `Opportunity`
    Opportunity,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ShiftTradeExternalActivityRule {
    "action" Enum action,
    "activityCodeIdReplacement" Str activity_code_id_replacement,
    "externalActivityType" Enum external_activity_type,
});

rt::setters!(ShiftTradeExternalActivityRule {
    0 action with_action(impl Into<super::ShiftTradeExternalActivityRuleAction>) clear_action,
    1 activity_code_id_replacement with_activity_code_id_replacement(impl Into<String>) clear_activity_code_id_replacement,
    2 external_activity_type with_external_activity_type(impl Into<super::ShiftTradeExternalActivityRuleExternalActivityType>) clear_external_activity_type,
});

rt::open_enum!(ShiftTradeExternalActivityRuleAction {
    DoNotAllowTrade = "DoNotAllowTrade",
    KeepWithAgent = "KeepWithAgent",
});

rt::open_enum!(ShiftTradeExternalActivityRuleExternalActivityType {
    ActivityPlan = "ActivityPlan",
    Coaching = "Coaching",
    Learning = "Learning",
    Opportunity = "Opportunity",
});
