// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateUnavailableTime`.
#[non_exhaustive]
pub struct UpdateUnavailableTime {
    /// `delete`.
    pub delete: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `timeSpan`.
    pub time_span: Option<super::WfmTimeSpan>,
    __marks: rt::Marks,
}

rt::model!(UpdateUnavailableTime {
    "delete" Bool delete,
    "id" Str id,
    "notes" Str notes,
    "timeSpan" Any time_span,
});

rt::setters!(UpdateUnavailableTime {
    0 delete with_delete(bool) clear_delete,
    1 id with_id(impl Into<String>) clear_id,
    2 notes with_notes(impl Into<String>) clear_notes,
    3 time_span with_time_span(super::WfmTimeSpan) clear_time_span,
});
