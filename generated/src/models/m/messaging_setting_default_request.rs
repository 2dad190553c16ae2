// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingSettingDefaultRequest`.
///
/// The service requires `settingId` in requests.
#[non_exhaustive]
pub struct MessagingSettingDefaultRequest {
    /// `settingId`, required.
    pub setting_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingSettingDefaultRequest {
    "settingId" Str setting_id,
});

rt::setters!(MessagingSettingDefaultRequest {
    0 setting_id with_setting_id(impl Into<String>) clear_setting_id,
});
