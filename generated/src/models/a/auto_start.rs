// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AutoStart`.
#[non_exhaustive]
pub struct AutoStart {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AutoStart {
    "enabled" Bool enabled,
});

rt::setters!(AutoStart {
    0 enabled with_enabled(bool) clear_enabled,
});
