// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentTimeOffRequestPatch`.
#[non_exhaustive]
pub struct AgentTimeOffRequestPatch {
    /// `fullDayEarliestStartOffsetMinutes`.
    pub full_day_earliest_start_offset_minutes: Option<super::ListWrapperInteger>,
    /// `fullDayLatestEndOffsetMinutes`.
    pub full_day_latest_end_offset_minutes: Option<super::ListWrapperInteger>,
    /// `markedAsRead`.
    pub marked_as_read: Option<bool>,
    /// `notes`.
    pub notes: Option<String>,
    /// `status`.
    pub status: Option<super::AgentTimeOffRequestPatchStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AgentTimeOffRequestPatch`](super::AgentTimeOffRequestPatch).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentTimeOffRequestPatchStatus {
    /// `CANCELED`
    Canceled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentTimeOffRequestPatch {
    "fullDayEarliestStartOffsetMinutes" Any full_day_earliest_start_offset_minutes,
    "fullDayLatestEndOffsetMinutes" Any full_day_latest_end_offset_minutes,
    "markedAsRead" Bool marked_as_read,
    "notes" Str notes,
    "status" Enum status,
});

rt::setters!(AgentTimeOffRequestPatch {
    0 full_day_earliest_start_offset_minutes with_full_day_earliest_start_offset_minutes(super::ListWrapperInteger) clear_full_day_earliest_start_offset_minutes,
    1 full_day_latest_end_offset_minutes with_full_day_latest_end_offset_minutes(super::ListWrapperInteger) clear_full_day_latest_end_offset_minutes,
    2 marked_as_read with_marked_as_read(bool) clear_marked_as_read,
    3 notes with_notes(impl Into<String>) clear_notes,
    4 status with_status(impl Into<super::AgentTimeOffRequestPatchStatus>) clear_status,
});

rt::open_enum!(AgentTimeOffRequestPatchStatus {
    Canceled = "CANCELED",
});
