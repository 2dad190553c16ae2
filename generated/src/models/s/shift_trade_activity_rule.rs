// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeActivityRule`.
///
/// The service requires `action`, `activityCategory` in requests.
#[non_exhaustive]
pub struct ShiftTradeActivityRule {
    /// `action`, required.
    pub action: Option<super::ShiftTradeActivityRuleAction>,
    /// `activityCategory`, required.
    pub activity_category: Option<super::ShiftTradeActivityRuleActivityCategory>,
    /// `activityCodeIdReplacement`.
    pub activity_code_id_replacement: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`ShiftTradeActivityRule`](super::ShiftTradeActivityRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeActivityRuleAction {
    /// `Replace`
    Replace,
    /// `DoNotAllowTrade`
    DoNotAllowTrade,
    /// `KeepWithSchedule`
    KeepWithSchedule,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `activityCategory` in [`ShiftTradeActivityRule`](super::ShiftTradeActivityRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeActivityRuleActivityCategory {
    /// `OnQueueWork`
    OnQueueWork,
    /// `Break`
    Break,
    /// `Meal`
    Meal,
    /// `Meeting`
    Meeting,
    /// `OffQueueWork`
    OffQueueWork,
    /// `TimeOff`
    TimeOff,
    /// `Training`
    Training,
    /// `Unavailable`
    Unavailable,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ShiftTradeActivityRule {
    "action" Enum action,
    "activityCategory" Enum activity_category,
    "activityCodeIdReplacement" Str activity_code_id_replacement,
});

rt::setters!(ShiftTradeActivityRule {
    0 action with_action(impl Into<super::ShiftTradeActivityRuleAction>) clear_action,
    1 activity_category with_activity_category(impl Into<super::ShiftTradeActivityRuleActivityCategory>) clear_activity_category,
    2 activity_code_id_replacement with_activity_code_id_replacement(impl Into<String>) clear_activity_code_id_replacement,
});

rt::open_enum!(ShiftTradeActivityRuleAction {
    Replace = "Replace",
    DoNotAllowTrade = "DoNotAllowTrade",
    KeepWithSchedule = "KeepWithSchedule",
});

rt::open_enum!(ShiftTradeActivityRuleActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
