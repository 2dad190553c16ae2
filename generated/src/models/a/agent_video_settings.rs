// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentVideoSettings`.
#[non_exhaustive]
pub struct AgentVideoSettings {
    /// `allowCamera`.
    pub allow_camera: Option<bool>,
    /// `allowMicrophone`.
    pub allow_microphone: Option<bool>,
    /// `allowScreenShare`.
    pub allow_screen_share: Option<bool>,
    /// `background`.
    pub background: Option<super::AgentVideoSettingsBackground>,
    /// `backgroundImage`.
    pub background_image: Option<super::BackgroundImageSettings>,
    __marks: rt::Marks,
}
/// The values of `background` in [`AgentVideoSettings`](super::AgentVideoSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentVideoSettingsBackground {
    /// `BLUR`
    Blur,
    /// `NONE`
    None,
    /// `IMAGE`
    Image,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentVideoSettings {
    "allowCamera" Bool allow_camera,
    "allowMicrophone" Bool allow_microphone,
    "allowScreenShare" Bool allow_screen_share,
    "background" Enum background,
    "backgroundImage" Any background_image,
});

rt::setters!(AgentVideoSettings {
    0 allow_camera with_allow_camera(bool) clear_allow_camera,
    1 allow_microphone with_allow_microphone(bool) clear_allow_microphone,
    2 allow_screen_share with_allow_screen_share(bool) clear_allow_screen_share,
    3 background with_background(impl Into<super::AgentVideoSettingsBackground>) clear_background,
    4 background_image with_background_image(super::BackgroundImageSettings) clear_background_image,
});

rt::open_enum!(AgentVideoSettingsBackground {
    Blur = "BLUR",
    None = "NONE",
    Image = "IMAGE",
});
