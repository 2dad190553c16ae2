// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicDataSchema`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicDataSchema {
    /// `id`.
    pub id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicDataSchema {
    "id" Str id,
    "version" Int version,
});
