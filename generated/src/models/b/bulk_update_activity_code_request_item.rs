// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateActivityCodeRequestItem`.
///
/// The service requires `id`, `metadata` in requests.
#[non_exhaustive]
pub struct BulkUpdateActivityCodeRequestItem {
    /// `agentTimeOffSelectable`.
    pub agent_time_off_selectable: Option<bool>,
    /// `category`.
    pub category: Option<super::BulkUpdateActivityCodeRequestItemCategory>,
    /// `countsAsPaidTime`.
    pub counts_as_paid_time: Option<bool>,
    /// `countsAsWorkTime`.
    pub counts_as_work_time: Option<bool>,
    /// `countsTowardShrinkage`.
    pub counts_toward_shrinkage: Option<bool>,
    /// `id`, required.
    pub id: Option<String>,
    /// `interruptible`.
    pub interruptible: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `plannedShrinkage`.
    pub planned_shrinkage: Option<bool>,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<super::ListWrapperString>,
    /// `style`.
    pub style: Option<super::ValueWrapperActivityCodeStyle>,
    __marks: rt::Marks,
}
/// The values of `category` in [`BulkUpdateActivityCodeRequestItem`](super::BulkUpdateActivityCodeRequestItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkUpdateActivityCodeRequestItemCategory {
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

rt::model!(BulkUpdateActivityCodeRequestItem {
    "agentTimeOffSelectable" Bool agent_time_off_selectable,
    "category" Enum category,
    "countsAsPaidTime" Bool counts_as_paid_time,
    "countsAsWorkTime" Bool counts_as_work_time,
    "countsTowardShrinkage" Bool counts_toward_shrinkage,
    "id" Str id,
    "interruptible" Bool interruptible,
    "lengthInMinutes" Int length_in_minutes,
    "metadata" Any metadata,
    "name" Str name,
    "plannedShrinkage" Bool planned_shrinkage,
    "planningGroupIds" Any planning_group_ids,
    "style" Any style,
});

rt::setters!(BulkUpdateActivityCodeRequestItem {
    0 agent_time_off_selectable with_agent_time_off_selectable(bool) clear_agent_time_off_selectable,
    1 category with_category(impl Into<super::BulkUpdateActivityCodeRequestItemCategory>) clear_category,
    2 counts_as_paid_time with_counts_as_paid_time(bool) clear_counts_as_paid_time,
    3 counts_as_work_time with_counts_as_work_time(bool) clear_counts_as_work_time,
    4 counts_toward_shrinkage with_counts_toward_shrinkage(bool) clear_counts_toward_shrinkage,
    5 id with_id(impl Into<String>) clear_id,
    6 interruptible with_interruptible(bool) clear_interruptible,
    7 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
    8 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    9 name with_name(impl Into<String>) clear_name,
    10 planned_shrinkage with_planned_shrinkage(bool) clear_planned_shrinkage,
    11 planning_group_ids with_planning_group_ids(super::ListWrapperString) clear_planning_group_ids,
    12 style with_style(super::ValueWrapperActivityCodeStyle) clear_style,
});

rt::open_enum!(BulkUpdateActivityCodeRequestItemCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
