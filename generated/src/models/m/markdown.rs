// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Markdown`.
#[non_exhaustive]
pub struct Markdown {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(Markdown {
    "enabled" Bool enabled,
});

rt::setters!(Markdown {
    0 enabled with_enabled(bool) clear_enabled,
});
