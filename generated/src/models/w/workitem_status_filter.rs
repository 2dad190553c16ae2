// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemStatusFilter`.
#[non_exhaustive]
pub struct WorkitemStatusFilter {
    /// `workitemStatusId`.
    pub workitem_status_id: Option<String>,
    /// `worktypeId`.
    pub worktype_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemStatusFilter {
    "workitemStatusId" Str workitem_status_id,
    "worktypeId" Str worktype_id,
});

rt::setters!(WorkitemStatusFilter {
    0 workitem_status_id with_workitem_status_id(impl Into<String>) clear_workitem_status_id,
    1 worktype_id with_worktype_id(impl Into<String>) clear_worktype_id,
});
