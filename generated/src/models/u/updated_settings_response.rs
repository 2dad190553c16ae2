// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdatedSettingsResponse`.
#[non_exhaustive]
pub struct UpdatedSettingsResponse {
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdatedSettingsResponse {
    "message" Str message,
});
