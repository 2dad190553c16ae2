// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyActionMap`.
///
/// The service requires `id`, `version` in requests.
#[non_exhaustive]
pub struct JourneyActionMap {
    /// `id`, required.
    pub id: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(JourneyActionMap {
    "id" Str id,
    "version" Int version,
});

rt::setters!(JourneyActionMap {
    0 id with_id(impl Into<String>) clear_id,
    1 version with_version(i64) clear_version,
});
