// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LineId`.
///
/// The service requires `ids` in requests.
#[non_exhaustive]
pub struct LineId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `ids`, required.
    pub ids: Option<Vec<super::LineUserId>>,
    __marks: rt::Marks,
}

rt::model!(LineId {
    "displayName" Str display_name,
    "ids" Any ids,
});

rt::setters!(LineId {
    0 display_name with_display_name(impl Into<String>) clear_display_name,
    1 ids with_ids(Vec<super::LineUserId>) clear_ids,
});
