// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateActivityCodeRequest`.
///
/// The service requires `category`, `name` in requests.
#[non_exhaustive]
pub struct CreateActivityCodeRequest {
    /// `agentTimeOffSelectable`.
    pub agent_time_off_selectable: Option<bool>,
    /// `category`, required.
    pub category: Option<super::CreateActivityCodeRequestCategory>,
    /// `countsAsPaidTime`.
    pub counts_as_paid_time: Option<bool>,
    /// `countsAsWorkTime`.
    pub counts_as_work_time: Option<bool>,
    /// `countsTowardShrinkage`.
    pub counts_toward_shrinkage: Option<bool>,
    /// `interruptible`.
    pub interruptible: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `name`, required.
    pub name: Option<String>,
    /// `plannedShrinkage`.
    pub planned_shrinkage: Option<bool>,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<Vec<String>>,
    /// `secondaryPresences`.
    pub secondary_presences: Option<Vec<super::SecondaryPresence>>,
    /// `style`.
    pub style: Option<super::ActivityCodeStyle>,
    __marks: rt::Marks,
}
/// The values of `category` in [`CreateActivityCodeRequest`](super::CreateActivityCodeRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateActivityCodeRequestCategory {
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

rt::model!(CreateActivityCodeRequest {
    "agentTimeOffSelectable" Bool agent_time_off_selectable,
    "category" Enum category,
    "countsAsPaidTime" Bool counts_as_paid_time,
    "countsAsWorkTime" Bool counts_as_work_time,
    "countsTowardShrinkage" Bool counts_toward_shrinkage,
    "interruptible" Bool interruptible,
    "lengthInMinutes" Int length_in_minutes,
    "name" Str name,
    "plannedShrinkage" Bool planned_shrinkage,
    "planningGroupIds" Texts planning_group_ids,
    "secondaryPresences" Any secondary_presences,
    "style" Any style,
});

rt::setters!(CreateActivityCodeRequest {
    0 agent_time_off_selectable with_agent_time_off_selectable(bool) clear_agent_time_off_selectable,
    1 category with_category(impl Into<super::CreateActivityCodeRequestCategory>) clear_category,
    2 counts_as_paid_time with_counts_as_paid_time(bool) clear_counts_as_paid_time,
    3 counts_as_work_time with_counts_as_work_time(bool) clear_counts_as_work_time,
    4 counts_toward_shrinkage with_counts_toward_shrinkage(bool) clear_counts_toward_shrinkage,
    5 interruptible with_interruptible(bool) clear_interruptible,
    6 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
    7 name with_name(impl Into<String>) clear_name,
    8 planned_shrinkage with_planned_shrinkage(bool) clear_planned_shrinkage,
    9 planning_group_ids with_planning_group_ids(Vec<String>) clear_planning_group_ids,
    10 secondary_presences with_secondary_presences(Vec<super::SecondaryPresence>) clear_secondary_presences,
    11 style with_style(super::ActivityCodeStyle) clear_style,
});

rt::open_enum!(CreateActivityCodeRequestCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
