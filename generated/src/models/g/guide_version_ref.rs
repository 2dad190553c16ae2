// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideVersionRef`.
#[non_exhaustive]
pub struct GuideVersionRef {
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GuideVersionRef {
    "selfUri" Str self_uri,
    "version" Str version,
});
