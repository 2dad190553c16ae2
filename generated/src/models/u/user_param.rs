// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserParam`.
#[non_exhaustive]
pub struct UserParam {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserParam {
    "key" Str key,
    "value" Str value,
});

rt::setters!(UserParam {
    0 key with_key(impl Into<String>) clear_key,
    1 value with_value(impl Into<String>) clear_value,
});
