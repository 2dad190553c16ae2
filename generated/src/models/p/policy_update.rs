// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PolicyUpdate`.
#[non_exhaustive]
pub struct PolicyUpdate {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(PolicyUpdate {
    "enabled" Bool enabled,
});

rt::setters!(PolicyUpdate {
    0 enabled with_enabled(bool) clear_enabled,
});
