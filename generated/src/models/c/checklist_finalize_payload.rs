// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChecklistFinalizePayload`.
///
/// The service requires `exitReason` in requests.
#[non_exhaustive]
pub struct ChecklistFinalizePayload {
    /// `exitReason`, required.
    pub exit_reason: Option<String>,
    /// `preview`.
    pub preview: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ChecklistFinalizePayload {
    "exitReason" Str exit_reason,
    "preview" Bool preview,
});

rt::setters!(ChecklistFinalizePayload {
    0 exit_reason with_exit_reason(impl Into<String>) clear_exit_reason,
    1 preview with_preview(bool) clear_preview,
});
