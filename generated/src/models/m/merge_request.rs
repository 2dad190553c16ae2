// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MergeRequest`.
///
/// The service requires `sourceContactId`, `targetContactId` in requests.
#[non_exhaustive]
pub struct MergeRequest {
    /// `sourceContactId`, required.
    pub source_contact_id: Option<String>,
    /// `targetContactId`, required.
    pub target_contact_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MergeRequest {
    "sourceContactId" Str source_contact_id,
    "targetContactId" Str target_contact_id,
});

rt::setters!(MergeRequest {
    0 source_contact_id with_source_contact_id(impl Into<String>) clear_source_contact_id,
    1 target_contact_id with_target_contact_id(impl Into<String>) clear_target_contact_id,
});
