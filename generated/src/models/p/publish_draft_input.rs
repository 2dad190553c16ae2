// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PublishDraftInput`.
///
/// The service requires `version` in requests.
#[non_exhaustive]
pub struct PublishDraftInput {
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PublishDraftInput {
    "version" Int version,
});

rt::setters!(PublishDraftInput {
    0 version with_version(i64) clear_version,
});
