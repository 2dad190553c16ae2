// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicDataSchema`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicDataSchema {
    /// `id`.
    pub id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicDataSchema {
    "id" Str id,
    "version" Int version,
});
