// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsPatchRequest`.
#[non_exhaustive]
pub struct ExternalContactsPatchRequest {
    /// `changes`.
    pub changes: Option<Vec<super::ContactsPatchChange>>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsPatchRequest {
    "changes" Any changes,
});

rt::setters!(ExternalContactsPatchRequest {
    0 changes with_changes(Vec<super::ContactsPatchChange>) clear_changes,
});
