// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FacebookId`.
///
/// The service requires `ids` in requests.
#[non_exhaustive]
pub struct FacebookId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `ids`, required.
    pub ids: Option<Vec<super::FacebookScopedId>>,
    __marks: rt::Marks,
}

rt::model!(FacebookId {
    "displayName" Str display_name,
    "ids" Any ids,
});

rt::setters!(FacebookId {
    0 display_name with_display_name(impl Into<String>) clear_display_name,
    1 ids with_ids(Vec<super::FacebookScopedId>) clear_ids,
});
