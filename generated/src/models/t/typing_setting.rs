// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TypingSetting`.
#[non_exhaustive]
pub struct TypingSetting {
    /// `on`.
    pub on: Option<super::SettingDirection>,
    __marks: rt::Marks,
}

rt::model!(TypingSetting {
    "on" Any on,
});

rt::setters!(TypingSetting {
    0 on with_on(super::SettingDirection) clear_on,
});
