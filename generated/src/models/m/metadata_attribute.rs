// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MetadataAttribute`.
#[non_exhaustive]
pub struct MetadataAttribute {
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MetadataAttribute {
    "value" Str value,
});
