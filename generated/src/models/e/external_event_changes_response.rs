// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalEventChangesResponse`.
#[non_exhaustive]
pub struct ExternalEventChangesResponse {
    /// `changes`.
    pub changes: Option<Vec<super::ExternalEventChange>>,
    __marks: rt::Marks,
}

rt::model!(ExternalEventChangesResponse {
    "changes" Any changes,
});
