// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemTerminate`.
#[non_exhaustive]
pub struct WorkitemTerminate {
    /// `statusId`.
    pub status_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemTerminate {
    "statusId" Str status_id,
});

rt::setters!(WorkitemTerminate {
    0 status_id with_status_id(impl Into<String>) clear_status_id,
});
