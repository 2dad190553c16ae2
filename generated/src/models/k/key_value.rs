// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KeyValue`.
#[non_exhaustive]
pub struct KeyValue {
    /// `key`, required.
    pub key: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KeyValue {
    "key" Str key,
    "value" Str value,
});
