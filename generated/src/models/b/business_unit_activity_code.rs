// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BusinessUnitActivityCode`.
#[non_exhaustive]
pub struct BusinessUnitActivityCode {
    /// `active`.
    pub active: Option<bool>,
    /// `agentTimeOffSelectable`.
    pub agent_time_off_selectable: Option<bool>,
    /// `category`.
    pub category: Option<super::BusinessUnitActivityCodeCategory>,
    /// `countsAsPaidTime`.
    pub counts_as_paid_time: Option<bool>,
    /// `countsAsWorkTime`.
    pub counts_as_work_time: Option<bool>,
    /// `countsTowardShrinkage`.
    pub counts_toward_shrinkage: Option<bool>,
    /// `defaultCode`.
    pub default_code: Option<bool>,
    /// `id`, required.
    pub id: Option<String>,
    /// `interruptible`.
    pub interruptible: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `plannedShrinkage`.
    pub planned_shrinkage: Option<bool>,
    /// `planningGroups`.
    pub planning_groups: Option<Vec<super::PlanningGroupReference>>,
    /// `secondaryPresences`.
    pub secondary_presences: Option<Vec<super::SecondaryPresence>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `style`.
    pub style: Option<super::ActivityCodeStyle>,
    __marks: rt::Marks,
}
/// The values of `category` in [`BusinessUnitActivityCode`](super::BusinessUnitActivityCode).
#[derive(Clone)]
#[non_exhaustive]
pub enum BusinessUnitActivityCodeCategory {
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

rt::model!(BusinessUnitActivityCode {
    "active" Bool active,
    "agentTimeOffSelectable" Bool agent_time_off_selectable,
    "category" Enum category,
    "countsAsPaidTime" Bool counts_as_paid_time,
    "countsAsWorkTime" Bool counts_as_work_time,
    "countsTowardShrinkage" Bool counts_toward_shrinkage,
    "defaultCode" Bool default_code,
    "id" Str id,
    "interruptible" Bool interruptible,
    "lengthInMinutes" Int length_in_minutes,
    "metadata" Any metadata,
    "name" Str name,
    "plannedShrinkage" Bool planned_shrinkage,
    "planningGroups" Any planning_groups,
    "secondaryPresences" Any secondary_presences,
    "selfUri" Str self_uri,
    "style" Any style,
});

rt::open_enum!(BusinessUnitActivityCodeCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
