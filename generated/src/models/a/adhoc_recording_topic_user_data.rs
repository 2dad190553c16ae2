// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdhocRecordingTopicUserData`.
#[non_exhaustive]
pub struct AdhocRecordingTopicUserData {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AdhocRecordingTopicUserData {
    "id" Str id,
    "name" Str name,
});
