// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVersionAddressableEntity`.
#[non_exhaustive]
pub struct AgenticVersionAddressableEntity {
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgenticVersionAddressableEntity {
    "selfUri" Str self_uri,
    "version" Str version,
});
