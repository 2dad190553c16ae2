// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicLineId`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicLineId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `ids`.
    pub ids: Option<Vec<super::ExternalContactsUnresolvedContactChangedTopicLineUserId>>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicLineId {
    "displayName" Str display_name,
    "ids" Any ids,
});
