// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicMergeOperation`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicMergeOperation {
    /// `resultingContactId`.
    pub resulting_contact_id: Option<String>,
    /// `sourceContactId`.
    pub source_contact_id: Option<String>,
    /// `targetContactId`.
    pub target_contact_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicMergeOperation {
    "resultingContactId" Str resulting_contact_id,
    "sourceContactId" Str source_contact_id,
    "targetContactId" Str target_contact_id,
});
