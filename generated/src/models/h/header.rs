// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Header`.
#[non_exhaustive]
pub struct Header {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Header {
    "name" Str name,
    "value" Str value,
});
