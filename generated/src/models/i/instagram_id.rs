// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InstagramId`.
///
/// The service requires `ids` in requests.
#[non_exhaustive]
pub struct InstagramId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `handle`.
    pub handle: Option<String>,
    /// `ids`, required.
    pub ids: Option<Vec<super::InstagramScopedId>>,
    __marks: rt::Marks,
}

rt::model!(InstagramId {
    "displayName" Str display_name,
    "handle" Str handle,
    "ids" Any ids,
});

rt::setters!(InstagramId {
    0 display_name with_display_name(impl Into<String>) clear_display_name,
    1 handle with_handle(impl Into<String>) clear_handle,
    2 ids with_ids(Vec<super::InstagramScopedId>) clear_ids,
});
