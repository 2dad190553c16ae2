// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityCode`.
#[non_exhaustive]
pub struct ActivityCode {
    /// `agentTimeOffSelectable`.
    pub agent_time_off_selectable: Option<bool>,
    /// `category`.
    pub category: Option<super::ActivityCodeCategory>,
    /// `countsAsPaidTime`.
    pub counts_as_paid_time: Option<bool>,
    /// `countsAsWorkTime`.
    pub counts_as_work_time: Option<bool>,
    /// `id`, required.
    pub id: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `category` in [`ActivityCode`](super::ActivityCode).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityCodeCategory {
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

rt::model!(ActivityCode {
    "agentTimeOffSelectable" Bool agent_time_off_selectable,
    "category" Enum category,
    "countsAsPaidTime" Bool counts_as_paid_time,
    "countsAsWorkTime" Bool counts_as_work_time,
    "id" Str id,
    "isActive" Bool is_active,
    "isDefault" Bool is_default,
    "lengthInMinutes" Int length_in_minutes,
    "metadata" Any metadata,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::open_enum!(ActivityCodeCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
