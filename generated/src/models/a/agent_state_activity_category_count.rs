// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateActivityCategoryCount`.
#[non_exhaustive]
pub struct AgentStateActivityCategoryCount {
    /// `activityCategory`.
    pub activity_category: Option<
        super::AgentStateActivityCategoryCountActivityCategory,
    >,
    /// `count`.
    pub count: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `activityCategory` in [`AgentStateActivityCategoryCount`](super::AgentStateActivityCategoryCount).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateActivityCategoryCountActivityCategory {
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
    /// `Unscheduled`
    Unscheduled,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStateActivityCategoryCount {
    "activityCategory" Enum activity_category,
    "count" Int count,
});

rt::open_enum!(AgentStateActivityCategoryCountActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
    Unscheduled = "Unscheduled",
    Unknown = "Unknown",
});
