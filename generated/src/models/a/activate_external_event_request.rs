// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivateExternalEventRequest`.
///
/// The service requires `displayName`, `rank` in requests.
#[non_exhaustive]
pub struct ActivateExternalEventRequest {
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `rank`, required.
    pub rank: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ActivateExternalEventRequest {
    "displayName" Str display_name,
    "rank" Int rank,
});

rt::setters!(ActivateExternalEventRequest {
    0 display_name with_display_name(impl Into<String>) clear_display_name,
    1 rank with_rank(i64) clear_rank,
});
