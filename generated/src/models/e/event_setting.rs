// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventSetting`.
#[non_exhaustive]
pub struct EventSetting {
    /// `typing`.
    pub typing: Option<super::TypingSetting>,
    __marks: rt::Marks,
}

rt::model!(EventSetting {
    "typing" Any typing,
});

rt::setters!(EventSetting {
    0 typing with_typing(super::TypingSetting) clear_typing,
});
