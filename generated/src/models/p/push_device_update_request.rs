// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PushDeviceUpdateRequest`.
#[non_exhaustive]
pub struct PushDeviceUpdateRequest {
    /// `deviceToken`.
    pub device_token: Option<String>,
    /// `language`.
    pub language: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PushDeviceUpdateRequest {
    "deviceToken" Str device_token,
    "language" Str language,
});

rt::setters!(PushDeviceUpdateRequest {
    0 device_token with_device_token(impl Into<String>) clear_device_token,
    1 language with_language(impl Into<String>) clear_language,
});
