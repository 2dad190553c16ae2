// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionEventActionMap`.
#[non_exhaustive]
pub struct ActionEventActionMap {
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ActionEventActionMap {
    "displayName" Str display_name,
    "id" Str id,
    "selfUri" Str self_uri,
    "version" Int version,
});
