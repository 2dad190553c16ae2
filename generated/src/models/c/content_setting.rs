// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentSetting`.
#[non_exhaustive]
pub struct ContentSetting {
    /// `story`.
    pub story: Option<super::StorySetting>,
    __marks: rt::Marks,
}

rt::model!(ContentSetting {
    "story" Any story,
});

rt::setters!(ContentSetting {
    0 story with_story(super::StorySetting) clear_story,
});
