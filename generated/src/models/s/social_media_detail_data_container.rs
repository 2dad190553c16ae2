// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaDetailDataContainer`.
#[non_exhaustive]
pub struct SocialMediaDetailDataContainer {
    /// `interval`.
    pub interval: Option<String>,
    /// `messages`.
    pub messages: Option<Vec<super::SocialMediaDetailMessageContainer>>,
    __marks: rt::Marks,
}

rt::model!(SocialMediaDetailDataContainer {
    "interval" Str interval,
    "messages" Any messages,
});
