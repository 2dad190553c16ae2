// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicLineId`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicLineId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `ids`.
    pub ids: Option<Vec<super::ExternalContactsContactChangedTopicLineUserId>>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicLineId {
    "displayName" Str display_name,
    "ids" Any ids,
});
