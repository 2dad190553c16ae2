// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserVideoSettings`.
#[non_exhaustive]
pub struct UserVideoSettings {
    /// `allowCamera`.
    pub allow_camera: Option<bool>,
    /// `allowMicrophone`.
    pub allow_microphone: Option<bool>,
    /// `allowScreenShare`.
    pub allow_screen_share: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(UserVideoSettings {
    "allowCamera" Bool allow_camera,
    "allowMicrophone" Bool allow_microphone,
    "allowScreenShare" Bool allow_screen_share,
});

rt::setters!(UserVideoSettings {
    0 allow_camera with_allow_camera(bool) clear_allow_camera,
    1 allow_microphone with_allow_microphone(bool) clear_allow_microphone,
    2 allow_screen_share with_allow_screen_share(bool) clear_allow_screen_share,
});
