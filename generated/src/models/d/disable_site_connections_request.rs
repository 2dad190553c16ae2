// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DisableSiteConnectionsRequest`.
#[non_exhaustive]
pub struct DisableSiteConnectionsRequest {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DisableSiteConnectionsRequest {
    "enabled" Bool enabled,
});

rt::setters!(DisableSiteConnectionsRequest {
    0 enabled with_enabled(bool) clear_enabled,
});
