// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GroupByAttribute`.
#[non_exhaustive]
pub struct GroupByAttribute {
    /// `attribute`.
    pub attribute: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GroupByAttribute {
    "attribute" Str attribute,
    "value" Str value,
});
