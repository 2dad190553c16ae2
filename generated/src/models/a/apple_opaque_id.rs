// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppleOpaqueId`.
#[non_exhaustive]
pub struct AppleOpaqueId {
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AppleOpaqueId {
    "value" Str value,
});

rt::setters!(AppleOpaqueId {
    0 value with_value(impl Into<String>) clear_value,
});
