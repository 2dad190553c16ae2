// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuActivitySettingsResponse`.
#[non_exhaustive]
pub struct BuActivitySettingsResponse {
    /// `defaultActivityCode`.
    pub default_activity_code: Option<super::ActivityCodeReference>,
    __marks: rt::Marks,
}

rt::model!(BuActivitySettingsResponse {
    "defaultActivityCode" Any default_activity_code,
});
